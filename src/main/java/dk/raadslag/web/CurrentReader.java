package dk.raadslag.web;

import dk.raadslag.access.Reader;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who asks: any controller method may take a {@link Reader}. */
@Component
class CurrentReader implements HandlerMethodArgumentResolver {

    /** Whoever is logged in has the reader as details or principal of the log-in. */
    static Reader of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication logIn)) return Reader.ANONYMOUS;
        if (logIn.getPrincipal() instanceof Reader reader) return reader;
        return logIn.getDetails() instanceof Reader reader ? reader : Reader.ANONYMOUS;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        return asked == null ? Reader.ANONYMOUS : of(asked);
    }
}
