package org.shuniu.identity.service.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares a password with a hash and takes the same time when there is none. */
@Component
class PasswordCheck {
    private final PasswordEncoder encoder;
    private final String nobody;

    PasswordCheck(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = String.valueOf(encoder.encode("nobody"));
    }

    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobody : hash);
        return same && hash != null;
    }
}
