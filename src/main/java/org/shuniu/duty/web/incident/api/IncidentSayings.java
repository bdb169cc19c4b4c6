package org.shuniu.duty.web.incident.api;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals as sentences, the same as on the page. */
@Component
class IncidentSayings {
    private final MessageSource words;

    IncidentSayings(MessageSource words) {
        this.words = words;
    }

    /** One step: open, or the reason. */
    record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    ActionAnswer of(String action, String noun, boolean open, @Nullable Refusal reason) {
        return new ActionAnswer(action, noun, open, reason == null ? null : say(reason));
    }

    private String say(Refusal reason) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(
                words.getMessage(reason.key(), reason.args().toArray(), reason.key(), locale), reason.key());
    }
}
