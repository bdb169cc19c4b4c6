package org.shuniu.identity.service.account;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.PastPassword;
import org.shuniu.identity.domain.account.PastPasswordRepository;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The last passwords of a person, which are not used again. */
@Component
class PasswordHistory {
    private final PastPasswordRepository past;
    private final PasswordEncoder encoder;
    private final AuthSettings settings;
    private final Clock clock;

    PasswordHistory(PastPasswordRepository past, PasswordEncoder encoder, AuthSettings settings, Clock clock) {
        this.past = past;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /** The present one counts as the first of the last five. */
    boolean holds(Credential credential, String password) {
        var before = length() < 2
                ? Stream.<String>empty()
                : past.findByPersonIdOrderByReplacedAtDescIdDesc(credential.personId(), Limit.of(length() - 1)).stream()
                        .map(PastPassword::hash);
        return Stream.concat(Stream.of(credential.hash()), before).anyMatch(hash -> encoder.matches(password, hash));
    }

    void replace(Credential credential, String password) {
        past.save(new PastPassword(credential.personId(), credential.hash(), clock.instant()));
        credential.change(String.valueOf(encoder.encode(password)), clock.instant());
    }

    /** A one-time code takes its place. */
    void replaceByCode(Credential credential, String codeHash, Instant until) {
        past.save(new PastPassword(credential.personId(), credential.hash(), clock.instant()));
        credential.resetTo(codeHash, clock.instant(), until);
    }

    int length() {
        return settings.history();
    }
}
