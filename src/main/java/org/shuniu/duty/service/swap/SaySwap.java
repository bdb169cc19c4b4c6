package org.shuniu.duty.service.swap;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to a swap, with words where there are any. */
public record SaySwap(
        @Nullable @Size(max = 200, message = "{swap.reason.long}")
        String words,

        int version) {
    @Nullable
    String kept() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
