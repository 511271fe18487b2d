package dk.raadslag.publication.web;

import dk.raadslag.publication.EditionAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** The document that a path such as {@code /udvalg/chefforum/2025-03-12/referat} speaks of. */
class AddressArgument implements HandlerMethodArgumentResolver {

    static final String PATH = "/udvalg/{committee}/{meeting}/{document}";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EditionAddress.class;
    }

    @Override
    public EditionAddress resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<?, ?> path = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return EditionAddress.parse(part(path, "committee"), part(path, "meeting"), part(path, "document"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String part(@Nullable Map<?, ?> path, String name) {
        return path == null ? "" : String.valueOf(path.get(name));
    }
}
