package org.shuniu.identity.service.account;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a token; without a body it may read and write and lasts 30 days.
 *
 * @param scopes of {@code read} and {@code write}
 */
public record IssueToken(
        @Nullable @Size(max = 60, message = "{identity.token.name.long}")
        String name,

        @Nullable List<String> scopes,
        @Nullable Integer days) {

    String nameOrDefault() {
        return name == null || name.isBlank() ? "API" : name.strip();
    }

    int daysOrDefault() {
        return days == null ? 30 : days;
    }

    boolean canWrite() {
        return scopes == null || scopes.contains("write");
    }

    /** Nothing but {@code read} and {@code write}, and one of them, where scopes are named at all. */
    boolean hasKnownScopes() {
        return scopes == null || !scopes.isEmpty() && Set.of("read", "write").containsAll(scopes);
    }
}
