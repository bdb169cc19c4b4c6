package org.shuniu.proposal.web.api;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.proposal.service.view.ActionLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals as sentences, the same as on the page. */
@Component
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

    private String say(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, args, key, locale), key);
    }
}
