package org.shuniu.meeting.service.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Names the 中心发言人 of a study session; the text is uploaded beside it.
 *
 * @param version of what is named already, -1 for nobody yet
 */
public record NameSpeaker(
        @NotBlank(message = "{meeting.study.speaker.required}")
        @Size(max = 60, message = "{meeting.study.speaker.long}")
        String speaker,

        @Size(max = 120, message = "{meeting.study.post.long}") @Nullable
        String post,

        int version) {
    static NameSpeaker of(StudyView view) {
        return new NameSpeaker(view.speaker() == null ? "" : view.speaker(), view.post(), view.version());
    }
}
