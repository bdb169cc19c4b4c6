package org.shuniu.identity.service.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.identity.Directory;
import org.shuniu.identity.SignIn.SignedIn;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and records attempts to sign in, each in one short transaction. */
@Service
@Transactional(noRollbackFor = InvalidException.class)
class Attempts {
    private final CredentialRepository credentials;
    private final Directory directory;
    private final PasswordCheck check;
    private final AuthSettings settings;
    private final Trail trail;
    private final Clock clock;

    Attempts(
            CredentialRepository credentials,
            PasswordCheck check,
            Directory directory,
            AuthSettings settings,
            Trail trail,
            Clock clock) {
        this.credentials = credentials;
        this.check = check;
        this.directory = directory;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    void unknown(String account) {
        trail.refused(null, "identity.SIGN_IN_REFUSED", null, Map.of("account", account, "why", "unknown"));
    }

    Optional<SignedIn> settle(Person person, boolean right) {
        Credential credential = credentials.findByPersonId(person.id()).orElseThrow();
        Optional<Actor> actor = directory.actor(person.id(), null);
        Instant now = clock.instant();
        String refusal = refusal(person, credential, actor, right, now);
        if (refusal != null) {
            trail.refused(
                    actor.orElse(null),
                    "identity.SIGN_IN_REFUSED",
                    ref(person),
                    Map.of("account", person.account(), "why", refusal));
            return Optional.empty();
        }
        credential.succeed();
        trail.record(actor.orElseThrow(), "identity.SIGN_IN", ref(person), Map.of("account", person.account()));
        boolean mustChange = !person.isDemo() && credential.mustChangeAt(now, settings.maxAge());
        return Optional.of(new SignedIn(person.id(), mustChange));
    }

    private @Nullable String refusal(
            Person person, Credential credential, Optional<Actor> actor, boolean right, Instant now) {
        if (credential.isLockedAt(now)) {
            return "locked";
        }
        if (!right) {
            return credential.fail(settings.attempts(), settings.lock(), now) ? "password, now locked" : "password";
        }
        if (person.isLocked()) {
            return "locked by administrator";
        }
        if (credential.isStaleCode(now)) {
            return "one-time code too old";
        }
        return actor.isEmpty() ? "no post" : null;
    }

    /** The present password, asked again before it is changed. */
    void requireCurrent(String password, Person person, Credential credential, Actor actor) {
        boolean locked = credential.isLockedAt(clock.instant());
        if (!locked && check.matches(password, credential.hash())) {
            return;
        }
        if (!locked) {
            credential.fail(settings.attempts(), settings.lock(), clock.instant());
        }
        trail.refused(actor, "identity.PASSWORD_CHANGE_REFUSED", ref(person), Map.of("account", person.account()));
        throw new InvalidException(new Refusal("identity.password.wrong").at("current"));
    }

    void changed(Actor actor) {
        trail.record(actor, "identity.PASSWORD_CHANGED", new SubjectRef("PERSON", actor.personId()), Map.of());
    }

    void signedOut(Actor actor) {
        trail.record(actor, "identity.SIGN_OUT", new SubjectRef("PERSON", actor.personId()), Map.of());
    }

    void trespassed(@Nullable Actor actor, String method, String path) {
        trail.refused(actor, "security.TRESPASS", null, Map.of("method", method, "path", path));
    }

    private static SubjectRef ref(Person person) {
        return new SubjectRef("PERSON", person.id());
    }
}
