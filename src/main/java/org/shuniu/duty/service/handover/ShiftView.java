package org.shuniu.duty.service.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.ShiftAction;

/**
 * One shift with its signatures, the check of the equipment, and what was taken over.
 *
 * @param former the shift before it, null for the first one
 * @param mustBeOnSite the leader has to be there in person
 * @param taken what its main officer took over at the sign-in
 * @param onward what the next shift took over from it
 */
public record ShiftView(
        ShiftCard shift,
        int version,
        long roomId,
        String roomName,
        @Nullable ShiftCard former,
        boolean mustBeOnSite,
        List<Sign> signs,
        List<Checked> equipment,
        List<Taken> taken,
        List<Taken> onward,
        List<Step> steps) {

    /** A signature; {@code onSite} is the leader's. */
    public record Sign(
            ShiftAction action,
            @Nullable String words,
            int lateMinutes,
            @Nullable Boolean onSite,
            String by,
            Instant at) {}

    /** @param labelKey message key where the equipment has no name of its own */
    public record Checked(
            String name,
            @Nullable String labelKey,
            @Nullable String number,
            boolean working) {}

    public record Taken(String kind, long id, String title, String by, Instant at) {}

    /** A step that is open, or the key of the reason why it is not. */
    public record Step(
            ShiftAction action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    public ShiftView {
        signs = List.copyOf(signs);
        equipment = List.copyOf(equipment);
        taken = List.copyOf(taken);
        onward = List.copyOf(onward);
        steps = List.copyOf(steps);
    }

    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public @Nullable Sign sign(String action) {
        return signs.stream()
                .filter(sign -> sign.action().name().equals(action))
                .findFirst()
                .orElse(null);
    }
}
