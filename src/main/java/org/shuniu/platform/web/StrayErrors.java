package org.shuniu.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no page controller met, such as an unknown address or a refused area, look like all other errors. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StrayErrors implements ErrorViewResolver {
    private final PageErrors pages;
    private final Incidents incidents;

    StrayErrors(PageErrors pages, Incidents incidents) {
        this.pages = pages;
        this.incidents = incidents;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpStatus shown = status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : known(status);
        ModelAndView page = pages.page(shown, List.of(), List.of(), request);
        page.setStatus(status);
        if (status.is5xxServerError()) {
            page.addObject("incident", incidents.open(cause(request, status)));
        }
        return page;
    }

    private static HttpStatus known(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, CONFLICT, UNSUPPORTED_MEDIA_TYPE -> status;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static Exception cause(HttpServletRequest request, HttpStatus status) {
        @Nullable Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return cause instanceof Exception thrown ? thrown : new IllegalStateException("Answered " + status);
    }
}
