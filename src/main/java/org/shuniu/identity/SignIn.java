package org.shuniu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** How the doors of the application ask whether somebody is who he or she claims to be. */
public interface SignIn {
    /**
     * Checks account and password, counts failures, locks and records. Empty for every kind of refusal, so that the
     * answer never says whether the account exists, is locked or the password was wrong.
     */
    Optional<SignedIn> withPassword(String account, String password);

    /** Too many sign-ins failed from the address of the request at hand: nobody is let in from there for a while. */
    boolean isAddressShut();

    /** The person behind a personal access token that is neither expired nor revoked. */
    Optional<TokenHolder> withToken(String token);

    void signedOut(Actor actor);

    /** Records that somebody tried what his or her duty excludes, e.g. an administrator opening business pages. */
    void trespassed(@Nullable Actor actor, String method, String path);

    /** @param mustChangePassword first sign-in, one-time code, or password older than allowed */
    record SignedIn(long personId, boolean mustChangePassword) {}

    record TokenHolder(long personId, boolean canWrite) {}
}
