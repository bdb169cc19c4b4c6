package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it was put right, with the files that prove it. */
public record ReportRectification(
        @NotBlank(message = "{inspection.result.required}") @Size(max = 4000, message = "{inspection.words.long}")
        String text,

        @Nullable List<Long> files,
        int version) {

    public List<Long> fileIds() {
        return files == null ? List.of() : files;
    }
}
