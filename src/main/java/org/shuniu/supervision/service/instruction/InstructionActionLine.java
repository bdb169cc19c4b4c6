package org.shuniu.supervision.service.instruction;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.instruction.InstructionAction;

/** One step: open, or why not. */
public record InstructionActionLine(
        InstructionAction action, boolean open, @Nullable Refusal reason) {}
