package org.shuniu.meeting.service.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 筹备情况汇报: who heard it, when, and what was said.
 *
 * @param demands what the leader asked for, one a line; each becomes a line of the checklist (MTG-16)
 * @param dueOn by when it is to be done
 */
public record AddBriefing(
        @NotBlank(message = "{meeting.preparation.leader.required}") @Size(max = 40, message = "{meeting.notice.long}")
        String leader,

        @NotNull(message = "{meeting.preparation.heldOn.required}") @Nullable
        LocalDate heldOn,

        @NotBlank(message = "{meeting.preparation.words.required}") @Size(max = 1000, message = "{meeting.notice.long}")
        String words,

        @Size(max = 2000, message = "{meeting.preparation.demands.long}") @Nullable
        String demands,

        @Nullable LocalDate dueOn) {
    static final int LONGEST = 120;

    List<String> demanded() {
        return demands == null
                ? List.of()
                : demands.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
