package org.shuniu.meeting.service.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers an invitation.
 *
 * @param people who comes, and who asks for leave; lines without a name are left out
 * @param version of the reply as it was drawn
 */
public record AnswerInvitation(
        @Valid List<Line> people,

        @Size(max = 300, message = "{meeting.notice.long}") @Nullable
        String remark,

        int version) {
    public AnswerInvitation {
        people = Stream.ofNullable((@Nullable List<Line>) people)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * One person.
     *
     * @param substituteFor whom he or she stands in for (代会)
     * @param leaveReason 请假: does not come
     */
    public record Line(
            @Size(max = 40, message = "{meeting.notice.long}") @Nullable
            String name,

            @Size(max = 60, message = "{meeting.notice.long}") @Nullable
            String postTitle,

            @Size(max = 40, message = "{meeting.notice.long}") @Nullable
            String substituteFor,

            @Size(max = 200, message = "{meeting.notice.long}") @Nullable
            String leaveReason) {

        boolean isEmpty() {
            return said(name) == null;
        }

        @Nullable
        String leave() {
            return said(leaveReason);
        }

        @Nullable
        String standsInFor() {
            return said(substituteFor);
        }

        static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
