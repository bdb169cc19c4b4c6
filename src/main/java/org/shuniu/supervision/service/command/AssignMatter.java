package org.shuniu.supervision.service.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 交办. The limit is a date, or a number of working days, or that of the proposal, or the usual one of its source.
 *
 * @param parts what each unit has to do, and by when, where that differs
 * @param urgent 特急: received the same day, its light warns from the first day on (SUP-18)
 */
public record AssignMatter(
        @Nullable LocalDate dueOn,

        @Nullable
        @Min(value = 1, message = "{supervision.days.range}")
        @Max(value = 366, message = "{supervision.days.range}")
        Integer workingDays,

        @Nullable List<@Valid PartTask> parts,

        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String remark,

        @Nullable Boolean urgent,
        int version) {

    /** One unit's share. */
    public record PartTask(
            long partId,

            @Nullable @Size(max = 2000, message = "{supervision.words.long}")
            String text,

            @Nullable LocalDate dueOn) {}

    public boolean hurries() {
        return Boolean.TRUE.equals(urgent);
    }

    public List<PartTask> tasks() {
        return parts == null ? List.of() : parts;
    }
}
