package org.shuniu.identity.service.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.identity.SignIn.TokenHolder;
import org.shuniu.identity.domain.account.AccessToken;
import org.shuniu.identity.domain.account.AccessTokenRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: made, listed, revoked by their person; shown in full only once. */
@Service
@Transactional
public class TokenService {
    private static final String PREFIX = "shuniu_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokenRepository tokens;
    private final AuthSettings settings;
    private final Trail trail;
    private final Clock clock;

    TokenService(AccessTokenRepository tokens, AuthSettings settings, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    public IssuedToken issue(IssueToken command, Actor actor) {
        if (command.daysOrDefault() < 1 || command.daysOrDefault() > settings.tokenDays()) {
            throw new InvalidException(new Refusal("identity.token.days", settings.tokenDays()).at("days"));
        }
        if (!command.hasKnownScopes()) {
            throw new InvalidException(new Refusal("identity.token.scopes").at("scopes"));
        }
        String secret = PREFIX + random();
        var token = tokens.save(new AccessToken(
                        actor.personId(), command.nameOrDefault(), hash(secret), command.canWrite(), clock.instant())
                .lasting(Duration.ofDays(command.daysOrDefault())));
        trail.record(actor, "identity.TOKEN_ISSUED", ref(token), Map.of("name", token.name()));
        return new IssuedToken(token.id(), token.name(), scopes(token.canWrite()), token.expiresAt(), secret);
    }

    public void revoke(long id, Actor actor) {
        var token = tokens.findById(id)
                .filter(found -> found.personId() == actor.personId())
                .orElseThrow(NotFoundException::new);
        token.revoke(clock.instant());
        trail.record(actor, "identity.TOKEN_REVOKED", ref(token), Map.of("name", token.name()));
    }

    Optional<TokenHolder> holder(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return tokens.findByHash(hash(secret))
                .filter(token -> token.isGoodAt(clock.instant()))
                .map(token -> {
                    if (token.isUseToNote(clock.instant())) {
                        tokens.noteUse(token.id(), clock.instant());
                    }
                    return new TokenHolder(token.personId(), token.canWrite());
                });
    }

    static List<String> scopes(boolean canWrite) {
        return canWrite ? List.of("read", "write") : List.of("read");
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SubjectRef ref(AccessToken token) {
        return new SubjectRef("TOKEN", token.id());
    }
}
