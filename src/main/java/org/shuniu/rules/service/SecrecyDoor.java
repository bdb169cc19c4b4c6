package org.shuniu.rules.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.rules.domain.SecrecyMarks;
import org.springframework.stereotype.Component;

/** Stops marked text at the door; the trail keeps a hash, never the text (SEC-01). */
@Component
class SecrecyDoor implements SecrecyGuard {
    private static final String RULE = "R23";

    private final RuleBook book;
    private final Trail trail;

    SecrecyDoor(RuleBook book, Trail trail) {
        this.book = book;
        this.trail = trail;
    }

    @Override
    public void requireUnmarked(String field, @Nullable String text, Actor actor) {
        if (text == null || !isMarked(text)) {
            return;
        }
        trail.refused(
                actor,
                "secrecy.refused",
                null,
                Map.of("field", field, "sha256", sha256(text), "length", String.valueOf(text.length())));
        throw new InvalidException(new Refusal("secrecy.refused").at(field).from("rules.source.secrecy"));
    }

    @Override
    public boolean isMarked(@Nullable String text) {
        return text != null && !text.isBlank() && new SecrecyMarks(refusedWords()).isMarked(text);
    }

    private List<String> refusedWords() {
        return book.inForce(RULE, book.today())
                .map(rule -> rule.words("refuse"))
                .orElse(List.of());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
