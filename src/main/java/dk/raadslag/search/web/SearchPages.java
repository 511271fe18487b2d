package dk.raadslag.search.web;

import dk.raadslag.access.Reader;
import dk.raadslag.search.SearchIndex;
import dk.raadslag.search.SearchUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search: the whole state is in the address, so a search can be kept and shared. */
@Controller
class SearchPages {

    private final SearchIndex index;

    SearchPages(SearchIndex index) {
        this.index = index;
    }

    @GetMapping("/soeg")
    ModelAndView search(Reader reader, @RequestParam MultiValueMap<String, String> said) {
        Address address = Address.read(said);
        try {
            SearchView view = new SearchView(address, index.find(address.query(), reader.tokens()));
            return new ModelAndView("search/search", "view", view);
        } catch (SearchUnavailable e) {
            return new ModelAndView("search/unavailable", HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
