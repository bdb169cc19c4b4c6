package org.shuniu.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the printed page. Nothing here is looked up: the caller gives the words.
 *
 * @param issuerMark the red mark, e.g. the organ's name followed by its kind of paper; the bare name for a letter
 * @param classMark at the upper right of page one, such as the class of an answer to a proposal; usually none
 * @param signers names behind the signer label, printed for {@code upward} papers only
 * @param body plain text, one paragraph a line, levels as {@link BodyText} reads them
 * @param seals one for each signing organ in the same order; empty for a paper without seals
 * @param note the remark below the date; brackets are added when missing
 * @param draft prints a remark in the top margin of every page
 * @param attendance who was there, on leave, sat in: of minutes only, which bear neither signature nor seal
 */
public record PrintedDocument(
        PageForm form,
        String issuerMark,
        @Nullable String urgency,
        @Nullable String classMark,
        @Nullable String number,
        boolean upward,
        List<String> signers,
        String title,
        List<String> addressees,
        String body,
        List<PrintedAttachment> attachments,
        List<String> signingOrgans,
        @Nullable LocalDate date,
        List<PrintedSeal> seals,
        @Nullable String note,
        List<String> copiesTo,
        @Nullable String printingOrgan,
        @Nullable LocalDate printedOn,
        boolean draft,
        List<PrintedAttendance> attendance) {

    public PrintedDocument {
        signers = List.copyOf(signers);
        addressees = List.copyOf(addressees);
        attachments = List.copyOf(attachments);
        signingOrgans = List.copyOf(signingOrgans);
        seals = List.copyOf(seals);
        copiesTo = List.copyOf(copiesTo);
        attendance = List.copyOf(attendance);
    }

    /** Starts a paper of the general form from the three things none can lack. */
    public static PrintedDocumentBuilder of(String issuerMark, String title, String body) {
        return new PrintedDocumentBuilder(issuerMark, title, body);
    }
}
