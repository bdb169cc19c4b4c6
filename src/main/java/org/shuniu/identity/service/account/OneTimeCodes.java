package org.shuniu.identity.service.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes: the first password of an account, shown once and to be changed at once. */
@Service
@Transactional
public class OneTimeCodes {
    /** Without characters that are mistaken for each other when read from paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialRepository credentials;
    private final PasswordEncoder encoder;
    private final AuthSettings settings;
    private final PasswordHistory history;
    private final Locks locks;
    private final Clock clock;

    OneTimeCodes(
            CredentialRepository credentials,
            PasswordEncoder encoder,
            AuthSettings settings,
            PasswordHistory history,
            Locks locks,
            Clock clock) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.settings = settings;
        this.history = history;
        this.locks = locks;
        this.clock = clock;
    }

    public String open(long personId) {
        String code = code();
        Instant now = clock.instant();
        credentials.save(Credential.oneTimeCode(personId, hash(code), now, now.plus(settings.codeValid())));
        return code;
    }

    /** Ends the old password with every session and token that it opened. */
    public String reset(long personId) {
        String code = code();
        history.replaceByCode(
                credentials.findByPersonId(personId).orElseThrow(),
                hash(code),
                clock.instant().plus(settings.codeValid()));
        locks.shut(personId);
        return code;
    }

    /** An account of the demo office: its password lasts. */
    public void openDemo(long personId, String hash) {
        credentials.save(Credential.lasting(personId, hash, clock.instant()));
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
