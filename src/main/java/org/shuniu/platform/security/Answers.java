package org.shuniu.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.shuniu.identity.SignIn;
import org.shuniu.platform.web.TurnedAway;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What somebody gets who is not let in: problem details for programs, a page or the sign-in form for people. */
@Component
class Answers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final MessageSource words;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final SignIn signIn;

    Answers(MessageSource words, LocaleResolver locales, JsonMapper json, SignIn signIn) {
        this.words = words;
        this.locales = locales;
        this.json = json;
        this.signIn = signIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if (e instanceof AddressShut) {
            problem(request, response, HttpStatus.TOO_MANY_REQUESTS, "security.addressShut");
            return;
        }
        if (!isProgram(request)) {
            askToSignIn(request, response);
            return;
        }
        if (isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"shuniu\"");
        }
        problem(request, response, HttpStatus.UNAUTHORIZED, "security.signInNeeded");
    }

    /** A form that comes too late is kept: the sign-in page carries it along. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String type = request.getContentType();
        if ("POST".equals(request.getMethod()) && type != null && type.startsWith(FORM)) {
            request.getRequestDispatcher("/sign-in/expired").forward(request, response);
        } else {
            response.sendRedirect(LocalPath.signIn(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof Areas.Trespass
                && SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person) {
            signIn.trespassed(person.actor(), request.getMethod(), request.getRequestURI());
        }
        if (isProgram(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, key(e));
        } else if (e instanceof Areas.PasswordChangeDemanded) {
            response.sendRedirect("/profile/password");
        } else if (e instanceof CsrfException && "/sign-in".equals(request.getRequestURI())) {
            response.sendRedirect("/sign-in?stale");
        } else {
            TurnedAway.because(key(e), request);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static String key(AccessDeniedException e) {
        if (e instanceof Areas.Trespass) {
            return "security.noBusiness";
        }
        if (e instanceof Areas.PasswordChangeDemanded) {
            return "security.passwordChange";
        }
        if (e instanceof Areas.ReadingTokenUsedForWriting) {
            return "security.readingToken";
        }
        return e instanceof CsrfException ? "security.csrf" : "security.denied";
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", words.getMessage("error." + status.value() + ".title", null, locales.resolveLocale(request)));
        body.put("status", status.value());
        body.put("detail", words.getMessage(key, null, locales.resolveLocale(request)));
        body.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(body));
    }

    /** The API, and parts of a page fetched by htmx: a redirect would put the sign-in page into a corner of it. */
    private static boolean isProgram(HttpServletRequest request) {
        return isApi(request)
                || request.getHeader("HX-Request") != null
                || request.getHeader(Sessions.BACKGROUND) != null;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/v3/");
    }
}
