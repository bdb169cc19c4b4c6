package org.shuniu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.kernel.web.ApiController;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Problem details (RFC 9457) with a {@code fields} list, in the words of the pages. */
@RestControllerAdvice(annotations = ApiController.class)
class ApiErrors extends ResponseEntityExceptionHandler {
    private final Problems problems;
    private final Incidents incidents;
    private final LatestState latest;

    ApiErrors(Problems problems, Incidents incidents, LatestState latest) {
        this.problems = problems;
        this.incidents = incidents;
        this.latest = latest;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException e) {
        incidents.refused(e.refusal());
        return refusal(HttpStatus.FORBIDDEN, e.refusal());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException e, HttpServletRequest request) {
        var detail = tooLate(e.refusal(), request);
        String link = e.link();
        if (link != null) {
            detail.setProperty("latest", LatestState.Latest.at(link));
        }
        return detail;
    }

    @ExceptionHandler
    ProblemDetail stale(OptimisticLockingFailureException e, HttpServletRequest request) {
        return tooLate(new Refusal("error.stale"), request);
    }

    @ExceptionHandler
    ProblemDetail taken(DataAccessException e, HttpServletRequest request) {
        return DatabaseRefusal.isTaken(e) ? tooLate(new Refusal("error.stale"), request) : unexpected(e);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return problems.detail(HttpStatus.NOT_FOUND, problems.say("error.404.text"));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidException e) {
        return fields(problems.of(e.problems()));
    }

    @ExceptionHandler
    ProblemDetail ruled(RuleException e) {
        var detail = problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, problems.say("error.422.text"));
        detail.setProperty("findings", e.findings().stream().map(problems::of).toList());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        if (DatabaseRefusal.isGarbled(e)) {
            return problems.detail(HttpStatus.BAD_REQUEST, problems.say("error.malformed"));
        }
        String number = incidents.open(e);
        var detail = problems.detail(HttpStatus.INTERNAL_SERVER_ERROR, problems.say("error.500.text", number));
        detail.setProperty("incident", number);
        return detail;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().headers(headers).body(fields(problems.of(e.getBindingResult())));
    }

    /** Bodies that cannot be read, wrong methods and the like: the framework's finding in the reader's words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail said =
                Problems.isUnexpected(status) ? unexpected(e) : problems.detail(status, problems.text(status));
        misread(e).ifPresent(problem -> said.setProperty("fields", List.of(problem)));
        return super.handleExceptionInternal(e, said, headers, status, request);
    }

    /** The parameter that is missing, or the place in the body that has the wrong type. */
    private Optional<Problems.Problem> misread(Exception e) {
        if (e instanceof MissingServletRequestParameterException missing) {
            return Optional.of(new Problems.Problem(missing.getParameterName(), problems.say("error.missing"), null));
        }
        if (e.getCause() instanceof JacksonException wrong && !wrong.getPath().isEmpty()) {
            String field = wrong.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            return Optional.of(new Problems.Problem(field, problems.say("typeMismatch"), null));
        }
        return e instanceof TypeMismatchException wrong && wrong.getPropertyName() != null
                ? Optional.of(new Problems.Problem(wrong.getPropertyName(), problems.say("typeMismatch"), null))
                : Optional.empty();
    }

    private ProblemDetail tooLate(Refusal refusal, HttpServletRequest request) {
        var detail = refusal(HttpStatus.CONFLICT, refusal);
        latest.of(request.getRequestURI()).ifPresent(now -> detail.setProperty("latest", now));
        return detail;
    }

    private ProblemDetail refusal(HttpStatus status, Refusal refusal) {
        Problems.Problem problem = problems.of(refusal);
        var detail = problems.detail(status, problem.message());
        if (problem.source() != null) {
            detail.setProperty("source", problem.source());
        }
        if (problem.field() != null) {
            detail.setProperty("fields", List.of(problem));
        }
        return detail;
    }

    private ProblemDetail fields(List<Problems.Problem> list) {
        var detail = problems.detail(HttpStatus.BAD_REQUEST, problems.say("error.400.text"));
        detail.setProperty("fields", list);
        return detail;
    }
}
