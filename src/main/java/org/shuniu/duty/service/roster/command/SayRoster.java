package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Rotation;

/**
 * A step of a roster with words, where there are any.
 *
 * @param rotation how it is to be filled when it is generated once more; null: as before
 */
public record SayRoster(
        @Nullable @Size(max = 500, message = "{roster.words.long}")
        String words,

        @Nullable Rotation rotation,
        int version) {
    public static SayRoster of(@Nullable String words, int version) {
        return new SayRoster(words, null, version);
    }
}
