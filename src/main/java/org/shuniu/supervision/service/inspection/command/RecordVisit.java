package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.Method;

/**
 * What one visit found.
 *
 * @param objectId the unit visited
 * @param files kept with the inspection before
 */
public record RecordVisit(
        @NotNull(message = "{inspection.visit.on.required}") LocalDate visitedOn,

        @NotBlank(message = "{inspection.visit.place.required}") @Size(max = 200, message = "{inspection.text.long}")
        String place,

        @NotNull(message = "{inspection.visit.method.required}")
        Method method,

        @NotNull(message = "{inspection.visit.object.required}")
        Long objectId,

        @NotBlank(message = "{inspection.visit.participants.required}")
        @Size(max = 500, message = "{inspection.text.long}")
        String participants,

        @NotBlank(message = "{inspection.visit.facts.required}") @Size(max = 8000, message = "{inspection.words.long}")
        String facts,

        @Nullable List<Long> files) {

    public List<Long> fileIds() {
        return files == null ? List.of() : files;
    }
}
