package org.shuniu.document.web.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.service.view.ActionLine;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Findings and refusals as sentences, the same as on the page. */
@Component("documentSayings")
class Sayings {
    private final MessageSource words;

    Sayings(MessageSource words) {
        this.words = words;
    }

    /** One step: open, or the reason and its source. */
    record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason,
            @Nullable String source) {}

    ActionAnswer of(ActionLine line) {
        Refusal reason = line.reason();
        return new ActionAnswer(
                line.action().name(),
                line.noun(),
                line.open(),
                reason == null ? null : say(reason.key(), reason.args().toArray()),
                reason == null || reason.source() == null ? null : say(reason.source()));
    }

    Map<String, Object> of(Finding finding) {
        var line = new LinkedHashMap<String, Object>();
        line.put("rule", finding.rule());
        line.put("severity", finding.severity());
        line.put("field", Objects.requireNonNullElse(finding.field(), ""));
        line.put("line", Objects.requireNonNullElse(finding.line(), 0));
        line.put("message", say(finding.key(), finding.args().toArray()));
        line.put("source", finding.source());
        line.put("suggestion", Objects.requireNonNullElse(finding.suggestion(), ""));
        line.values().removeIf(value -> value.equals("") || value.equals(0));
        return line;
    }

    private String say(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, args, key, locale), key);
    }
}
