package org.shuniu.duty.service.incident.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/** A step of this phase: open to the reader, or why not. */
public record StepLine(
        String action, String noun, boolean open, @Nullable Refusal reason) {}
