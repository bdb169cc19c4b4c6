package org.shuniu.supervision.service.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyContent;
import org.shuniu.supervision.domain.study.StudyStatus;

/**
 * A research report as its page shows it.
 *
 * @param papers that began from it
 * @param begin where the reader may begin one
 */
public record StudyView(
        long id,
        int version,
        StudyStatus status,
        StudyContent content,
        About about,
        Signed signed,
        List<Said> notes,
        List<Paper> papers,
        List<Begin> begin,
        List<Step> steps) {

    /** The matter or inspection it tells of; without address for a reader who may not know of it. */
    public record About(
            boolean inspection, String title, @Nullable String link) {}

    /** Who stands behind it. */
    public record Signed(
            String organ,
            String drafter,
            @Nullable String reviewer,
            @Nullable LocalDate finishedOn) {}

    /** A step that was taken and what was said with it. */
    public record Said(StudyAction action, @Nullable String words, String name, String unit, Instant at) {}

    /** A paper that began from it; who may not know of it reads its kind only. */
    public record Paper(
            String kind, @Nullable String title, @Nullable String link, String byName, Instant at) {}

    /** Somewhere the reader may begin a paper from it. */
    public record Begin(String kind, String address) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            StudyAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public StudyView plain() {
        return new StudyView(id, version, status, content, about, signed, notes, papers, begin, List.of());
    }

    public List<String> findings() {
        return content.findings().lines().toList();
    }

    public List<String> suggestions() {
        return content.suggestions().lines().toList();
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    /** Any step but the form? */
    public boolean moves() {
        return steps.stream().anyMatch(step -> step.open() && step.action() != StudyAction.EDIT);
    }

    public String tone() {
        return tone(status);
    }

    static String tone(StudyStatus status) {
        return switch (status) {
            case FINISHED -> "success";
            case DISCARDED -> "secondary";
            case DRAFTING, IN_REVIEW -> "warning";
        };
    }
}
