package org.shuniu.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/** One person's one piece of work. {@code version} guards against two people acting at once. */
public record WorkItemView(
        long id,
        SubjectRef subject,
        StepView step,
        long personId,
        String personName,
        @Nullable Long unitId,
        String status,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        int version) {}
