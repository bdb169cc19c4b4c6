package org.shuniu.duty.service.bulletin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step with what is said to it; sending back asks for words.
 *
 * @param overwrite the words that somebody typed may be replaced; asked for when the text is made anew
 */
public record MoveBulletin(
        @Size(max = 500, message = "{duty.bulletin.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{duty.bulletin.version.required}")
        Integer version,

        @Nullable Boolean overwrite) {
    public static MoveBulletin of(@Nullable String opinion, int version) {
        return new MoveBulletin(opinion, version, null);
    }
}
