package org.shuniu.identity.service.account;

import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What locking and unlocking a person means for the account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Locks {
    private final CredentialRepository credentials;
    private final Sittings sittings;

    Locks(CredentialRepository credentials, Sittings sittings) {
        this.credentials = credentials;
        this.sittings = sittings;
    }

    public void closeSessions(long personId) {
        sittings.endAll(personId);
    }

    public void forgetFailures(long personId) {
        credentials.findByPersonId(personId).ifPresent(Credential::unlock);
    }
}
