package org.shuniu.identity.service.account;

import java.time.Clock;
import org.shuniu.identity.domain.account.AccessTokenRepository;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What locking, unlocking and a new code mean for the ways into an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Locks {
    private final CredentialRepository credentials;
    private final Sittings sittings;
    private final AccessTokenRepository tokens;
    private final Clock clock;

    Locks(CredentialRepository credentials, Sittings sittings, AccessTokenRepository tokens, Clock clock) {
        this.credentials = credentials;
        this.sittings = sittings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Ends sessions and tokens, for good: whoever came in that way is out. */
    public void shut(long personId) {
        sittings.endAll(personId);
        tokens.revokeAll(personId, clock.instant());
    }

    public void forgetFailures(long personId) {
        credentials.findByPersonId(personId).ifPresent(Credential::unlock);
    }
}
