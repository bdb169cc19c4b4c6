package org.shuniu.identity.service.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.domain.Mandate;

/**
 * Lets somebody act in a person's place.
 *
 * @param principalId the person represented, oneself when empty
 * @param scope ALL or the name of one role; ALL when empty
 * @param from first day
 * @param to last day
 */
public record Delegate(
        @Nullable Long principalId,

        @NotNull(message = "{identity.delegation.delegate.required}")
        Long delegateId,

        @Nullable String scope,
        @NotNull(message = "{identity.date.required}") LocalDate from,
        @NotNull(message = "{identity.date.required}") LocalDate to,

        @NotBlank(message = "{identity.delegation.reason.required}")
        @Size(max = 200, message = "{identity.delegation.reason.long}")
        String reason) {

    String scopeOrAll() {
        return scope == null || scope.isBlank() ? Mandate.ALL : scope;
    }
}
