package org.shuniu.identity.service.account;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.SignIn;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.PersonRepository;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.identity.domain.account.CredentialRepository;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;

/** Sign-in by password and by token. The same silence answers every refusal; the trail knows why. */
@Service
class SignInService implements SignIn {
    /** Characters of an account's name; a longer one is nobody's. */
    private static final int LONGEST_ACCOUNT = 32;

    private final PersonRepository people;
    private final CredentialRepository credentials;
    private final PasswordCheck check;
    private final TokenService tokens;
    private final Attempts attempts;
    private final AddressLimit addresses;

    SignInService(
            PersonRepository people,
            CredentialRepository credentials,
            PasswordCheck check,
            TokenService tokens,
            Attempts attempts,
            AddressLimit addresses) {
        this.people = people;
        this.credentials = credentials;
        this.check = check;
        this.tokens = tokens;
        this.attempts = attempts;
        this.addresses = addresses;
    }

    @Override
    public boolean isAddressShut() {
        return addresses.isShut();
    }

    @Override
    public Optional<SignedIn> withPassword(String account, String password) {
        var signedIn = checked(account, password);
        if (signedIn.isEmpty()) {
            addresses.failed();
        }
        return signedIn;
    }

    private Optional<SignedIn> checked(String account, String password) {
        String typed = account.strip().toLowerCase(Locale.ROOT);
        // whatever a stranger sends there stays in the trail for good
        String name = typed.substring(0, Math.min(typed.length(), LONGEST_ACCOUNT + 1));
        Optional<Person> person = people.findByAccount(name);
        Optional<Credential> credential = person.flatMap(found -> credentials.findById(found.id()));
        // hashed in any case and outside a transaction: the time taken tells nothing, no connection waits for it
        boolean right = check.matches(password, credential.map(Credential::hash).orElse(null));
        if (person.isEmpty() || credential.isEmpty()) {
            attempts.unknown(name);
            return Optional.empty();
        }
        return attempts.settle(person.get(), right);
    }

    @Override
    public Optional<TokenHolder> withToken(String token) {
        return tokens.holder(token);
    }

    @Override
    public void signedOut(Actor actor) {
        attempts.signedOut(actor);
    }

    @Override
    public void trespassed(@Nullable Actor actor, String method, String path) {
        attempts.trespassed(actor, method, path);
    }
}
