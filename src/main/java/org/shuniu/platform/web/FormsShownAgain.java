package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * A form that is shown again because something in it is wrong answers 400, as the API does. A part of a page stays 200:
 * htmx puts nothing into the page on any other answer.
 */
class FormsShownAgain implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String PART = "::";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || READING.contains(request.getMethod()) || request.getHeader("HX-Request") != null) {
            return;
        }
        String view = String.valueOf(page.getViewName());
        boolean whole = !view.contains(PART) && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
        if (whole && hasErrors(page)) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
    }

    private static boolean hasErrors(ModelAndView page) {
        return page.getModel().values().stream()
                .anyMatch(value -> value instanceof Errors errors && errors.hasErrors());
    }
}
