package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.record.FeedbackKind;

/**
 * 反馈 of a unit.
 *
 * @param evidence files of the matter that prove it; the final one needs some
 */
public record GiveFeedback(
        @NotNull(message = "{supervision.kind.required}") FeedbackKind kind,

        @NotBlank(message = "{supervision.feedback.required}") @Size(max = 4000, message = "{supervision.words.long}")
        String text,

        @Nullable List<Long> evidence,
        int version) {

    public List<Long> files() {
        return evidence == null ? List.of() : evidence;
    }
}
