package org.shuniu.identity.service.account;

import org.jspecify.annotations.Nullable;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.PersonRepository;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing the own password. Wrong tries count like those at the sign-in page. */
@Service
@Transactional(noRollbackFor = InvalidException.class)
public class PasswordService {
    private final PersonRepository people;
    private final CredentialRepository credentials;
    private final PasswordRules rules;
    private final PasswordHistory history;
    private final Sittings sittings;
    private final Attempts attempts;

    PasswordService(
            PersonRepository people,
            CredentialRepository credentials,
            PasswordRules rules,
            PasswordHistory history,
            Sittings sittings,
            Attempts attempts) {
        this.people = people;
        this.credentials = credentials;
        this.rules = rules;
        this.history = history;
        this.sittings = sittings;
        this.attempts = attempts;
    }

    /** @param sessionId the session that stays open; all others of this person end */
    public void change(ChangePassword command, Actor actor, @Nullable String sessionId) {
        Person person = people.findById(actor.personId()).orElseThrow();
        if (person.isDemo()) {
            throw new RefusedException(new Refusal("identity.refused.demoPassword"));
        }
        Credential credential = credentials.findByPersonId(person.id()).orElseThrow();
        attempts.requireCurrent(command.current(), person, credential, actor);
        require(command, person, credential);
        history.replace(credential, command.password());
        attempts.changed(actor);
        sittings.endOthers(person.id(), sessionId);
    }

    private void require(ChangePassword command, Person person, Credential credential) {
        if (!command.password().equals(command.repeated())) {
            throw new InvalidException(new Refusal("identity.password.differ").at("repeated"));
        }
        rules.refusal(command.password(), person.account()).ifPresent(refusal -> {
            throw new InvalidException(refusal);
        });
        if (history.holds(credential, command.password())) {
            throw new InvalidException(new Refusal("identity.password.used", history.length()).at("password"));
        }
    }
}
