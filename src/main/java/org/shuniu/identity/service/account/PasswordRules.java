package org.shuniu.identity.service.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What a password has to look like (GB/T 22239-2019, 身份鉴别 a). */
@Component
public class PasswordRules {
    /** bcrypt reads 72 bytes; a longer password would be cut silently. */
    private static final int MAX_BYTES = 72;

    private final AuthSettings settings;

    PasswordRules(AuthSettings settings) {
        this.settings = settings;
    }

    public Optional<Refusal> refusal(String password, String account) {
        if (password.codePointCount(0, password.length()) < settings.minLength()) {
            return refused("identity.password.short", settings.minLength());
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refused("identity.password.long", MAX_BYTES);
        }
        if (classes(password) < settings.minClasses()) {
            return refused("identity.password.plain", settings.minClasses());
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            return refused("identity.password.account");
        }
        return Optional.empty();
    }

    private static long classes(String password) {
        return Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(pattern -> password.matches("(?s).*" + pattern + ".*"))
                .count();
    }

    private static Optional<Refusal> refused(String key, Object... args) {
        return Optional.of(new Refusal(key, args).at("password"));
    }
}
