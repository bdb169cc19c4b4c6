package org.shuniu.supervision.service.goal.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.goal.GoalAction;

/** One step: open, or why not. */
public record GoalActionLine(
        GoalAction action, boolean open, @Nullable Refusal reason) {}
