package org.shuniu.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller answered: unknown addresses, wrong methods, failures in filters. Each keeps its code. */
@Controller
class OtherErrors implements ErrorController {
    private final PageErrors pages;
    private final Problems problems;
    private final Incidents incidents;

    OtherErrors(PageErrors pages, Problems problems, Incidents incidents) {
        this.pages = pages;
        this.problems = problems;
        this.incidents = incidents;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        ModelAndView page = pages.plain(status, request);
        if (Problems.isUnexpected(status)) {
            page.addObject("incident", incident(request));
        }
        return page;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String words = Problems.isUnexpected(status)
                ? problems.say("error.500.text", incident(request))
                : problems.text(status);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.detail(status, words));
    }

    private String incident(HttpServletRequest request) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return incidents.open(
                cause instanceof Exception known ? known : new IllegalStateException(String.valueOf(cause)));
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code == null) {
            return HttpStatus.NOT_FOUND; // somebody opened /error by hand
        }
        return code instanceof Integer number && number >= HttpStatus.BAD_REQUEST.value() && number < 600
                ? HttpStatusCode.valueOf(number)
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
