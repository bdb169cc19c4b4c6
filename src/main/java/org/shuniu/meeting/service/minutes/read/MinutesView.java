package org.shuniu.meeting.service.minutes.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesPeople;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.decision.SignedDecisions;

/**
 * Minutes as their page shows them.
 *
 * @param number 第39次, once signed
 * @param lines the body, a paragraph each
 * @param decisions what is followed up, as far as the reader may know of it
 * @param record kept at the meeting; null for a reader outside the office
 * @param readers the distribution list, with receipts for the office only
 */
public record MinutesView(
        long id,
        int version,
        @Nullable String number,
        MinutesStatus status,
        String mark,
        String title,
        List<String> lines,
        List<SignedDecisions.Line> decisions,
        @Nullable String record,
        MinutesPeople people,
        Signatures signatures,
        List<Deadline> deadlines,
        MeetingLink meeting,
        List<Reader> readers,
        List<Said> opinions,
        List<Step> steps) {
    /** Who stands behind them. */
    public record Signatures(
            String issuer,
            String drafter,
            @Nullable String reviewer,
            @Nullable String signer,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate issuedOn) {}

    /**
     * A limit (起草、印发).
     *
     * @param lateDays days beyond it, 0 in time
     */
    public record Deadline(
            String what, LocalDate dueOn, @Nullable LocalDate doneOn, String tone, long lateDays) {}

    /** The meeting, with its address for readers of the meeting. */
    public record MeetingLink(String title, @Nullable String link) {}

    /** On the distribution list; {@code readAt} when he or she opened them first. */
    public record Reader(
            long personId,
            String name,
            String unit,
            String post,
            @Nullable Instant readAt) {}

    /** A step that was taken and what was said with it. */
    public record Said(MinutesAction action, @Nullable String words, String name, String unit, Instant at) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            MinutesAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public MinutesView plain() {
        return new MinutesView(
                id,
                version,
                number,
                status,
                mark,
                title,
                lines,
                decisions,
                record,
                people,
                signatures,
                deadlines,
                meeting,
                readers,
                opinions,
                List.of());
    }

    public String body() {
        return String.join("\n", lines);
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    /** Any step but the form? */
    public boolean moves() {
        return steps.stream().anyMatch(step -> step.open() && step.action() != MinutesAction.EDIT);
    }

    public long readCount() {
        return readers.stream().filter(reader -> reader.readAt() != null).count();
    }

    public String tone() {
        return status.isSigned() ? "success" : "warning";
    }
}
