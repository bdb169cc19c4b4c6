package org.shuniu.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Turns refusals and findings into sentences, the same for page and API. */
@Component
class Problems {
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    /** One problem beside a field; {@code source} is the article in plain words. */
    record Problem(
            @Nullable String field,
            String message,
            @Nullable String source) {}

    Problem of(Refusal refusal) {
        Object[] args = refusal.args().toArray();
        String source = refusal.source() == null ? null : say(refusal.source());
        return new Problem(refusal.field(), say(refusal.key(), args), source);
    }

    List<Problem> of(List<Refusal> refusals) {
        return refusals.stream().map(this::of).toList();
    }

    List<Problem> of(Errors errors) {
        var problems = new ArrayList<Problem>();
        Locale locale = LocaleContextHolder.getLocale();
        errors.getAllErrors()
                .forEach(error -> problems.add(new Problem(
                        error instanceof FieldError field ? field.getField() : null,
                        words.getMessage(error, locale),
                        null)));
        return problems;
    }

    Map<String, Object> of(Finding finding) {
        var line = new LinkedHashMap<String, Object>();
        line.put("rule", finding.rule());
        line.put("severity", finding.severity());
        line.put("field", finding.field());
        line.put("line", finding.line());
        line.put("excerpt", finding.excerpt());
        line.put("message", say(finding.key(), finding.args().toArray()));
        line.put("source", finding.source());
        line.put("suggestion", finding.suggestion());
        line.values().removeIf(Objects::isNull);
        return line;
    }

    /** A problem detail with the title of its code in the reader's language. */
    ProblemDetail detail(HttpStatusCode status, String text) {
        var detail = ProblemDetail.forStatusAndDetail(status, text);
        detail.setTitle(say("error." + name(status) + ".title"));
        return detail;
    }

    /** The plain sentence of a code that is nobody's fault here. */
    String text(HttpStatusCode status) {
        return say("error." + name(status) + ".text", String.valueOf(status.value()));
    }

    /** Under which name the words of a code stand; codes without words of their own share some. */
    String name(HttpStatusCode status) {
        String own = String.valueOf(status.value());
        boolean worded =
                words.getMessage("error." + own + ".title", null, null, LocaleContextHolder.getLocale()) != null;
        return worded ? own : isUnexpected(status) ? "500" : "other";
    }

    /** A failure of ours, other than that the office is closed for a moment: it gets an incident number. */
    static boolean isUnexpected(HttpStatusCode status) {
        return status.is5xxServerError() && !status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
    }

    String say(String key, Object... args) {
        return Objects.requireNonNullElse(words.getMessage(key, args, key, LocaleContextHolder.getLocale()), key);
    }
}
