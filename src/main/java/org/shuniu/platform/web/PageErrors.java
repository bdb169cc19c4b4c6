package org.shuniu.platform.web;

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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Errors of pages are pages. What was typed is shown again, so that nothing is lost. */
@ControllerAdvice(annotations = PageController.class)
class PageErrors {
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "version", "itemversion", "_method");
    private static final int SHORT = 12;

    private final Problems problems;
    private final Incidents incidents;
    private final PageModel layout;

    PageErrors(Problems problems, Incidents incidents, PageModel layout) {
        this.problems = problems;
        this.incidents = incidents;
        this.layout = layout;
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException e, HttpServletRequest request) {
        incidents.refused(e.refusal());
        return page(HttpStatus.FORBIDDEN, List.of(e.refusal()), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView conflict(ConflictException e, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, List.of(e.refusal()), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView stale(OptimisticLockingFailureException e, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, List.of(new Refusal("error.stale")), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView invalid(InvalidException e, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, e.problems(), List.of(), request);
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentNotValidException.class
    })
    ModelAndView malformed(Exception e, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, List.of(new Refusal("error.400.text")), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, List.of(new Refusal("error.413.text")), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView ruled(RuleException e, HttpServletRequest request) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, List.of(), e.findings(), request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFoundException e, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, List.of(), List.of(), request);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception e, HttpServletRequest request) {
        ModelAndView page = page(HttpStatus.INTERNAL_SERVER_ERROR, List.of(), List.of(), request);
        page.addObject("incident", incidents.open(e));
        return page;
    }

    /** A page that only says what the code means. */
    ModelAndView plain(HttpStatus status, HttpServletRequest request) {
        return page(status, List.of(), List.of(), request);
    }

    private ModelAndView page(
            HttpStatus status, List<Refusal> refusals, List<Finding> findings, HttpServletRequest request) {
        var page = new ModelAndView("error/problem", status);
        var model = new ExtendedModelMap();
        layout.describe(request, model);
        page.addAllObjects(model);
        page.addObject("code", status.value());
        page.addObject("problems", problems.of(refusals));
        page.addObject("findings", findings.stream().map(problems::of).toList());
        page.addObject("typed", typed(request));
        page.addObject("back", referrer(request));
        return page;
    }

    /** Longer texts of the refused form, to be copied from the page. */
    private static List<String> typed(HttpServletRequest request) {
        var texts = new ArrayList<String>();
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
        return referrer != null && referrer.startsWith(root + "/") ? referrer.substring(root.length()) : null;
    }
}
