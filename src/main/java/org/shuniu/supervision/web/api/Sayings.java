package org.shuniu.supervision.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.service.view.ActionLine;
import org.shuniu.supervision.service.view.PartView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals as sentences, the same as on the page. */
@Component("supervisionSayings")
public class Sayings {
    private final MessageSource words;

    Sayings(MessageSource words) {
        this.words = words;
    }

    /** One step: open, or the reason and its source. */
    public record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason,
            @Nullable String source) {}

    /** A part without its steps, which are asked for by themselves. */
    static PartView plain(PartView part) {
        // @formatter:off
        return new PartView(part.id(), part.version(), part.role(), part.unit(), part.text(), part.status(),
                part.round(), part.passedOn(), part.liaisonName(), part.handlerName(), part.liaisons(), part.clock(),
                part.asked(), List.of());
        // @formatter:on
    }

    List<ActionAnswer> of(List<ActionLine> lines) {
        return lines.stream().map(this::of).toList();
    }

    private ActionAnswer of(ActionLine line) {
        return of(line.action(), line.noun(), line.open(), line.reason());
    }

    public ActionAnswer of(String action, String noun, boolean open, @Nullable Refusal reason) {
        return new ActionAnswer(
                action,
                noun,
                open,
                reason == null ? null : say(reason.key(), reason.args().toArray()),
                reason == null || reason.source() == null ? null : say(reason.source()));
    }

    private String say(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, args, key, locale), key);
    }
}
