package org.shuniu.duty.service.incident.handling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.record.Means;

/** What is done about an event, in the order of time; merged reports included. */
public record HandlingView(List<Call> calls, List<Order> orders, List<Duty> tasks) {
    /** A call of the dispatch. */
    public record Call(
            long id,
            String called,
            Instant calledAt,
            String asked,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            String by,
            boolean open) {}

    /** An instruction of a leader; {@code open}: by phone and not yet read back. */
    public record Order(
            long id,
            String leader,
            Means means,
            String words,
            Instant givenAt,
            @Nullable Instant readBackAt,
            String by,
            boolean open) {}

    /** A task; {@code open}: the reader may say what came of it. */
    public record Duty(
            long id,
            String task,
            String person,
            String unit,
            Instant dueAt,
            @Nullable String result,
            @Nullable Instant finishedAt,
            boolean late,
            boolean open) {}
}
