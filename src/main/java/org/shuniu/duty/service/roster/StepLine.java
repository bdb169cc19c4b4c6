package org.shuniu.duty.service.roster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/** A step of this phase: open to the reader, or why not. */
public record StepLine(
        String action, String noun, boolean open, @Nullable Refusal reason) {

    public static StepLine of(String action, String noun, Optional<Refusal> refusal) {
        return new StepLine(action, noun, refusal.isEmpty(), refusal.orElse(null));
    }
}
