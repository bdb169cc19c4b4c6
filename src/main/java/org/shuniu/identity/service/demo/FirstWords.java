package org.shuniu.identity.service.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.shuniu.kernel.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names that the first records bear until somebody gives them better ones. */
@Component
class FirstWords {
    private final MessageSource words;
    private final Clock clock;

    FirstWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String organ() {
        return say("identity.first.organ");
    }

    String role(Role role) {
        return say("identity.role." + role);
    }

    String codes() {
        return say("identity.first.codes");
    }

    private String say(String key) {
        return Objects.requireNonNullElse(words.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE), key);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
