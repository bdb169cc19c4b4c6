package org.shuniu.document.service.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.service.command.DraftDocument;

/**
 * A document with its current text. The names of what may be edited are those of the draft command, so that an answer
 * can be changed and sent back.
 *
 * @param textVersion number of the current text
 * @param textHash SHA-256 of everything a signature covers
 */
public record DocumentView(
        long id,
        int version,
        DocumentStatus status,
        @Nullable DocumentStep step,
        @Nullable String number,
        DocumentKind kind,
        Direction direction,
        long issuerId,
        String issuerName,
        List<String> jointIssuers,
        List<String> addressees,
        List<String> copies,
        String title,
        String body,
        Urgency urgency,
        @Nullable Disclosure disclosure,
        @Nullable String disclosureReason,
        boolean generalIssue,
        boolean normative,
        boolean important,
        @Nullable LetterPurpose letterPurpose,
        @Nullable String necessity,
        @Nullable String planReference,
        List<String> basis,
        @Nullable String citedTitle,
        @Nullable String citedNumber,
        @Nullable String contact,
        List<String> attachmentTitles,
        boolean assignedByLeader,
        @Nullable Long signerId,
        int printCopies,
        @Nullable String printingUnit,
        List<String> countersigners,
        int textVersion,
        String textHash,
        long drafterId,
        String drafterName,
        String draftingUnitName,
        LocalDate createdOn,
        Instant movedAt,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        @Nullable String namePlate) {

    /** The draft's form as it stands now, with this body. */
    public DraftDocument draft(String newBody) {
        // @formatter:off
        return new DraftDocument(
                kind, direction, issuerId, jointIssuers, addressees, copies, title, newBody, urgency, disclosure,
                disclosureReason, generalIssue, normative, important, letterPurpose, necessity, planReference,
                basis, citedTitle, citedNumber, contact, attachmentTitles, assignedByLeader, signerId,
                printCopies, printingUnit, countersigners, namePlate, version);
        // @formatter:on
    }

    /** In force still, and for how long is decided. */
    public boolean isEnding() {
        return endedOn != null && (status == DocumentStatus.ISSUED || status == DocumentStatus.ARCHIVED);
    }

    public String tone() {
        return Tone.of(status);
    }

    /** The paragraphs of the text, for the page. */
    public List<String> paragraphs() {
        return body.lines().toList();
    }
}
