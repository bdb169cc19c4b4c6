package org.shuniu.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.kernel.web.PageController;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Errors of pages are pages. What was typed is shown again, so that nothing is lost. */
@ControllerAdvice(annotations = PageController.class)
class PageErrors {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "version", "itemversion", "_method");
    private static final int SHORT = 12;

    private final Problems problems;
    private final Incidents incidents;
    private final PageModel layout;
    private final LatestState latest;

    PageErrors(Problems problems, Incidents incidents, PageModel layout, LatestState latest) {
        this.problems = problems;
        this.incidents = incidents;
        this.layout = layout;
        this.latest = latest;
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException e, HttpServletRequest request) {
        incidents.refused(e.refusal());
        return page(HttpStatus.FORBIDDEN, List.of(e.refusal()), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView conflict(ConflictException e, HttpServletRequest request) {
        ModelAndView page = tooLate(e.refusal(), request);
        String link = e.link();
        if (link != null) {
            page.addObject("latest", LatestState.Latest.at(link));
        }
        return page;
    }

    @ExceptionHandler
    ModelAndView stale(OptimisticLockingFailureException e, HttpServletRequest request) {
        return tooLate(new Refusal("error.stale"), request);
    }

    @ExceptionHandler
    ModelAndView taken(DataAccessException e, HttpServletRequest request) {
        return DatabaseRefusal.isTaken(e) ? tooLate(new Refusal("error.stale"), request) : unexpected(e, request);
    }

    @ExceptionHandler
    ModelAndView invalid(InvalidException e, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, e.problems(), List.of(), request);
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MultipartException.class
    })
    ModelAndView malformed(Exception e, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, List.of(new Refusal("error.malformed")), List.of(), request);
    }

    /** A small form without a page of its own. */
    @ExceptionHandler
    ModelAndView invalid(MethodArgumentNotValidException e, HttpServletRequest request) {
        ModelAndView page = plain(HttpStatus.BAD_REQUEST, request);
        page.addObject("problems", problems.of(e.getBindingResult()));
        return page;
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return plain(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler
    ModelAndView ruled(RuleException e, HttpServletRequest request) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, List.of(), e.findings(), request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFoundException e, HttpServletRequest request) {
        return plain(HttpStatus.NOT_FOUND, request);
    }

    /** What the framework answers with a code of its own keeps that code; the rest is a failure of ours. */
    @ExceptionHandler
    ModelAndView unexpected(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && !Problems.isUnexpected(known.getStatusCode())) {
            return plain(known.getStatusCode(), request);
        }
        if (DatabaseRefusal.isGarbled(e)) {
            return malformed(e, request);
        }
        ModelAndView page = plain(HttpStatus.INTERNAL_SERVER_ERROR, request);
        page.addObject("incident", incidents.open(e));
        return page;
    }

    /** A page that only says what the code means, or why the door turned this person away. */
    ModelAndView plain(HttpStatusCode status, HttpServletRequest request) {
        var reasons = TurnedAway.reason(request).map(Refusal::new).map(List::of).orElse(List.of());
        return page(status, reasons, List.of(), request);
    }

    private ModelAndView tooLate(Refusal refusal, HttpServletRequest request) {
        ModelAndView page = page(HttpStatus.CONFLICT, List.of(refusal), List.of(), request);
        latest.of(request.getRequestURI()).ifPresent(now -> page.addObject("latest", now));
        return page;
    }

    private ModelAndView page(
            HttpStatusCode status, List<Refusal> refusals, List<Finding> findings, HttpServletRequest request) {
        var page = new ModelAndView("error/problem", status);
        var model = new ExtendedModelMap();
        layout.describe(request, model);
        page.addAllObjects(model);
        page.addObject("code", status.value());
        page.addObject("words", problems.name(status));
        page.addObject("problems", problems.of(refusals));
        page.addObject("findings", findings.stream().map(problems::of).toList());
        page.addObject("typed", typed(request));
        page.addObject("back", referrer(request));
        return page;
    }

    /** Longer texts of the refused form, to be copied from the page. */
    private static List<String> typed(HttpServletRequest request) {
        var texts = new ArrayList<String>();
        if (isReading(request)) {
            return texts;
        }
        request.getParameterMap().forEach((name, values) -> {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!NOT_TYPED.contains(plain) && !plain.contains("password")) {
                for (String value : values) {
                    if (value.length() >= SHORT) {
                        texts.add(value);
                    }
                }
            }
        });
        return texts;
    }

    private static @Nullable String referrer(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String own = request.getRequestURL().toString();
        String root = own.substring(0, own.length() - request.getRequestURI().length());
        boolean ours = referrer != null && referrer.startsWith(root + "/");
        return ours && !leadsHere(referrer, request) ? referrer.substring(root.length()) : null;
    }

    /** A page that was reloaded names itself as the one before. */
    private static boolean leadsHere(String referrer, HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused == null ? request.getRequestURI() : refused.toString();
        return isReading(request) && referrer.endsWith(path);
    }

    /** The container asks for an error page by GET, whatever the refused request was. */
    private static boolean isReading(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "GET".equals(refused == null ? request.getMethod() : refused);
    }
}
