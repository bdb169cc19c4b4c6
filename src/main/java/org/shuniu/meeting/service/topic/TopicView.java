package org.shuniu.meeting.service.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.topic.Consultation;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicContent;
import org.shuniu.meeting.domain.topic.TopicOrigin;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.domain.topic.TopicStatus;

/**
 * A topic as its page shows it.
 *
 * @param length characters of its paper; {@code tooLong} above what is advised
 * @param meeting where it is listed or was decided
 */
public record TopicView(
        long id,
        int version,
        TopicStatus status,
        TopicOrigin origin,
        TopicContent content,
        int length,
        int advised,
        Dates dates,
        @Nullable TopicOutcome outcome,
        @Nullable String outcomeRemark,
        @Nullable MeetingLink meeting,
        List<Consultation> consultations,
        List<StoredFile> files,
        List<Said> entries,
        List<Step> steps) {

    /** When the stations of its way were passed. */
    public record Dates(
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate lawfulOn,
            @Nullable LocalDate coordinatedOn,
            @Nullable LocalDate approvedOn,
            boolean lateAllowed) {}

    /** A meeting the reader may open; without address for others. */
    public record MeetingLink(String title, @Nullable String link) {}

    /** A step that was taken and what was said with it. */
    public record Said(
            TopicAction action,
            @Nullable TopicOutcome outcome,
            @Nullable String words,
            String name,
            String unit,
            Instant at) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            TopicAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public TopicView plain() {
        return new TopicView(
                id,
                version,
                status,
                origin,
                content,
                length,
                advised,
                dates,
                outcome,
                outcomeRemark,
                meeting,
                consultations,
                files,
                entries,
                List.of());
    }

    public boolean tooLong() {
        return length > advised;
    }

    public List<String> lines() {
        return content.paper().lines().toList();
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    /** Any step but the form? */
    public boolean moves() {
        return steps.stream().anyMatch(step -> step.open() && step.action() != TopicAction.EDIT);
    }

    public String tone() {
        return tone(status);
    }

    static String tone(TopicStatus status) {
        return switch (status) {
            case DRAFTING, WITHDRAWN -> "muted";
            case SCREENING, COORDINATING -> "warning";
            case READY, LISTED -> "info";
            case DECIDED, SETTLED -> "success";
        };
    }
}
