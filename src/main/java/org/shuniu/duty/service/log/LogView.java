package org.shuniu.duty.service.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.Account;
import org.shuniu.duty.domain.log.Caller;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;
import org.shuniu.duty.domain.log.Told;

/**
 * One entry with all that was added to it.
 *
 * @param afterwards 补录
 */
public record LogView(
        long id,
        int version,
        long roomId,
        String roomName,
        @Nullable Long shiftId,
        LogKind kind,
        Instant happenedAt,
        boolean afterwards,
        Caller caller,
        Account account,
        Told told,
        String recorderName,
        Instant recordedAt,
        LogStatus status,
        String takerName,
        List<Note> notes,
        List<Step> steps) {

    /** A line below the entry. */
    public record Note(LogAction action, @Nullable String words, String by, Instant at) {}

    /** What may be added now, or the key of the reason why not. */
    public record Step(
            LogAction action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    public LogView {
        notes = List.copyOf(notes);
        steps = List.copyOf(steps);
    }

    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public List<Note> corrections() {
        return notes.stream().filter(note -> note.action() == LogAction.CORRECT).toList();
    }
}
