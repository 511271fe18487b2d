package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperProofs;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything there is to mend in a paper, as a list. */
@Controller
class ProofPages {

    private final PaperRoom room;
    private final PaperProofs proofs;

    ProofPages(PaperRoom room, PaperProofs proofs) {
        this.room = room;
        this.proofs = proofs;
    }

    @GetMapping(PaperPages.ADDRESS + PaperPages.ONE + "/korrektur")
    ModelAndView list(Reader reader, @PathVariable long id) {
        Paper paper = room.paper(reader, id);
        return new ModelAndView("paper/proof", Map.of("view", new ProofView(paper, proofs.all(reader, paper))));
    }
}
