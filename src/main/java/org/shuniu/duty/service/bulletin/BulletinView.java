package org.shuniu.duty.service.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinStatus;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.NotFoundException;

/**
 * An issue as its page shows it.
 *
 * @param number 第3期（总第18期）, once signed
 * @param lines the body, a paragraph each
 * @param incidents those the reader may open; empty for a reader outside the duty room
 * @param readers the distribution list, with receipts for the office only; {@code papers} those without an account
 * @param byHand its words were typed, not only made from the incidents
 */
public record BulletinView(
        long id,
        int version,
        @Nullable String number,
        BulletinStatus status,
        String title,
        List<String> lines,
        Signatures signatures,
        List<Subject> incidents,
        List<Reader> readers,
        List<Paper> papers,
        boolean byHand,
        List<Said> opinions,
        List<Step> steps) {
    /** Who stands behind it. */
    public record Signatures(
            String room,
            String organ,
            String drafter,
            @Nullable String reviewer,
            @Nullable String signer,
            @Nullable LocalDate signedOn,
            @Nullable Instant sentAt) {}

    /** What it tells of. */
    public record Subject(long id, String title, String link) {}

    /** On the distribution list; {@code readAt} when he or she opened it first. */
    public record Reader(
            long personId,
            String name,
            String unit,
            String post,
            @Nullable Instant readAt) {}

    /** On the list without an account; {@code handedAt} when the paper was handed over, by whom, noted by whom. */
    public record Paper(
            long id,
            String name,
            String unit,
            @Nullable String handedBy,
            @Nullable Instant handedAt,
            @Nullable String recordedBy) {}

    /** A step that was taken and what was said with it. */
    public record Said(BulletinAction action, @Nullable String words, String name, String unit, Instant at) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            BulletinAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public BulletinView plain() {
        return new BulletinView(
                id,
                version,
                number,
                status,
                title,
                lines,
                signatures,
                incidents,
                readers,
                papers,
                byHand,
                opinions,
                List.of());
    }

    /** With the steps that are taken where they stand; the others have a form of their own. */
    public BulletinView inPlace() {
        var here = steps.stream()
                .filter(step -> step.action() != BulletinAction.COMPOSE)
                .toList();
        return new BulletinView(
                id,
                version,
                number,
                status,
                title,
                lines,
                signatures,
                incidents,
                readers,
                papers,
                byHand,
                opinions,
                here);
    }

    /** A reader on paper by id; 404 when there is none. */
    public Paper paper(long paperId) {
        return papers.stream()
                .filter(paper -> paper.id() == paperId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String body() {
        return String.join("\n", lines);
    }

    /** Is there a step to take beside those with a form of their own? */
    public boolean moves() {
        return steps.stream().anyMatch(step -> step.open() && step.action() != BulletinAction.EDIT);
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public long readCount() {
        return readers.stream().filter(reader -> reader.readAt() != null).count()
                + papers.stream().filter(paper -> paper.handedAt() != null).count();
    }

    /** All on the list, with an account or without. */
    public int listed() {
        return readers.size() + papers.size();
    }
}
