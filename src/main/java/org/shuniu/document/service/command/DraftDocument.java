package org.shuniu.document.service.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;

/**
 * The whole draft as its author sees it; makes a document or puts a new version in the place of the current one.
 * Organs are named as on the paper, one to an entry.
 *
 * @param namePlate the 牌子 of the issuer under which it is issued; empty for the issuer's own name
 * @param version version of the document the form was drawn from; 0 for a new one
 */
public record DraftDocument(
        @NotNull(message = "{document.kind.required}") DocumentKind kind,
        @NotNull(message = "{document.direction.required}") Direction direction,
        @NotNull(message = "{document.issuer.required}") Long issuerId,

        @Size(max = 20, message = "{document.parties.many}") @Nullable
        List<String> jointIssuers,

        @Size(max = 200, message = "{document.parties.many}") @Nullable
        List<String> addressees,

        @Size(max = 200, message = "{document.parties.many}") @Nullable
        List<String> copies,

        @NotBlank(message = "{document.title.required}") @Size(max = 200, message = "{document.title.long}")
        String title,

        @NotNull(message = "{document.body.required}") @Size(max = 500_000, message = "{document.body.long}")
        String body,

        @NotNull(message = "{document.urgency.required}") Urgency urgency,
        @Nullable Disclosure disclosure,

        @Size(max = 500, message = "{document.text.long}") @Nullable
        String disclosureReason,

        boolean generalIssue,
        boolean normative,
        boolean important,
        @Nullable LetterPurpose letterPurpose,

        @Size(max = 1000, message = "{document.text.long}") @Nullable
        String necessity,

        @Size(max = 200, message = "{document.text.long}") @Nullable
        String planReference,

        @Size(max = 50, message = "{document.parties.many}") @Nullable
        List<String> basis,

        @Size(max = 200, message = "{document.text.long}") @Nullable
        String citedTitle,

        @Size(max = 50, message = "{document.text.long}") @Nullable
        String citedNumber,

        @Size(max = 200, message = "{document.text.long}") @Nullable
        String contact,

        @Size(max = 50, message = "{document.parties.many}") @Nullable
        List<String> attachmentTitles,

        boolean assignedByLeader,
        @Nullable Long signerId,

        @PositiveOrZero(message = "{document.copies.negative}")
        @Max(value = 100_000, message = "{document.copies.many}")
        int printCopies,

        @Size(max = 100, message = "{document.text.long}") @Nullable
        String printingUnit,

        @Size(max = 50, message = "{document.parties.many}") @Nullable
        List<String> countersigners,

        @Size(max = 100, message = "{document.text.long}") @Nullable
        String namePlate,

        int version) {

    /** A title stands on one line, however it was pasted. */
    public DraftDocument {
        if (title != null) {
            title = OneLine.of(title);
        }
    }

    /** An empty form for this kind and direction. */
    public static DraftDocument blank(DocumentKind kind, Direction direction, @Nullable Long issuerId) {
        // @formatter:off
        return new DraftDocument(
                kind, direction, issuerId == null ? 0L : issuerId, List.of(), List.of(), List.of(), "", "",
                Urgency.ORDINARY, null, null, false, false, false, null, null, null, List.of(), null, null,
                null, List.of(), false, null, 0, null, List.of(), null, 0);
        // @formatter:on
    }

    /** The same draft with the words of a record it begins from. */
    public DraftDocument worded(String recordTitle, String text) {
        // @formatter:off
        return new DraftDocument(
                kind, direction, issuerId, jointIssuers, addressees, copies, recordTitle, text, urgency, disclosure,
                disclosureReason, generalIssue, normative, important, letterPurpose, necessity, planReference,
                basis, citedTitle, citedNumber, contact, attachmentTitles, assignedByLeader, signerId, printCopies,
                printingUnit, countersigners, namePlate, version);
        // @formatter:on
    }

    /** The same draft from a form that was drawn from this version. */
    public DraftDocument drawnFrom(int shown) {
        // @formatter:off
        return new DraftDocument(
                kind, direction, issuerId, jointIssuers, addressees, copies, title, body, urgency, disclosure,
                disclosureReason, generalIssue, normative, important, letterPurpose, necessity, planReference,
                basis, citedTitle, citedNumber, contact, attachmentTitles, assignedByLeader, signerId,
                printCopies, printingUnit, countersigners, namePlate, shown);
        // @formatter:on
    }

    /** The same words, whatever version the form was drawn from, and however empty fields and line ends are sent. */
    public boolean saysTheSameAs(DraftDocument other) {
        return plain().equals(other.plain());
    }

    private DraftDocument plain() {
        // @formatter:off
        return new DraftDocument(
                kind, direction, issuerId, lines(jointIssuers), lines(addressees), lines(copies), plain(title),
                plain(body), urgency, disclosure, plain(disclosureReason), generalIssue, normative, important,
                letterPurpose, plain(necessity), plain(planReference), lines(basis), plain(citedTitle),
                plain(citedNumber), plain(contact), lines(attachmentTitles), assignedByLeader, signerId, printCopies,
                plain(printingUnit), lines(countersigners), plain(namePlate), 0);
        // @formatter:on
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\R", "\n").stripTrailing();
    }

    /** One of the elements that few papers need is filled in. */
    public boolean fillsFurtherElements() {
        return Stream.of(planReference, citedTitle, citedNumber, contact, printingUnit, namePlate)
                        .anyMatch(text -> text != null && !text.isBlank())
                || !lines(basis).isEmpty()
                || !lines(jointIssuers).isEmpty()
                || letterPurpose != null
                || printCopies != 0
                || important
                || generalIssue
                || normative
                || assignedByLeader;
    }

    /** The lines of a list field, trimmed, without empty ones. */
    public static List<String> lines(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
