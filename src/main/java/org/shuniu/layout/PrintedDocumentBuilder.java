package org.shuniu.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PrintedDocument} together, element by element in the order of the page. */
public final class PrintedDocumentBuilder {
    private final String issuerMark;
    private final String title;
    private final String body;
    private final List<PrintedAttachment> attachments = new ArrayList<>();
    private PageForm form = PageForm.GENERAL;
    private @Nullable String urgency;
    private @Nullable String classMark;
    private @Nullable String number;
    private boolean upward;
    private List<String> signers = List.of();
    private List<String> addressees = List.of();
    private List<String> signingOrgans = List.of();
    private @Nullable LocalDate date;
    private List<PrintedSeal> seals = List.of();
    private @Nullable String note;
    private List<String> copiesTo = List.of();
    private @Nullable String printingOrgan;
    private @Nullable LocalDate printedOn;
    private boolean draft;
    private List<PrintedAttendance> attendance = List.of();

    PrintedDocumentBuilder(String issuerMark, String title, String body) {
        this.issuerMark = issuerMark;
        this.title = title;
        this.body = body;
    }

    public PrintedDocumentBuilder form(PageForm value) {
        form = value;
        return this;
    }

    public PrintedDocumentBuilder urgency(@Nullable String value) {
        urgency = value;
        return this;
    }

    public PrintedDocumentBuilder classMark(@Nullable String value) {
        classMark = value;
        return this;
    }

    public PrintedDocumentBuilder number(@Nullable String value) {
        number = value;
        return this;
    }

    /** Makes it an upward paper (上行文) signed by these. */
    public PrintedDocumentBuilder upward(List<String> signedBy) {
        upward = true;
        signers = signedBy;
        return this;
    }

    public PrintedDocumentBuilder addressees(List<String> value) {
        addressees = value;
        return this;
    }

    public PrintedDocumentBuilder attach(String attachmentTitle, @Nullable String attachmentBody) {
        attachments.add(new PrintedAttachment(attachmentTitle, attachmentBody));
        return this;
    }

    public PrintedDocumentBuilder signed(List<String> organs, @Nullable LocalDate on) {
        signingOrgans = organs;
        date = on;
        return this;
    }

    public PrintedDocumentBuilder seals(List<PrintedSeal> value) {
        seals = value;
        return this;
    }

    public PrintedDocumentBuilder note(@Nullable String value) {
        note = value;
        return this;
    }

    public PrintedDocumentBuilder copiesTo(List<String> value) {
        copiesTo = value;
        return this;
    }

    public PrintedDocumentBuilder printed(@Nullable String organ, @Nullable LocalDate on) {
        printingOrgan = organ;
        printedOn = on;
        return this;
    }

    public PrintedDocumentBuilder draft(boolean value) {
        draft = value;
        return this;
    }

    /** Below the text of minutes, in this order. */
    public PrintedDocumentBuilder attendance(List<PrintedAttendance> value) {
        attendance = value;
        return this;
    }

    public PrintedDocument build() {
        return new PrintedDocument(
                form,
                issuerMark,
                urgency,
                classMark,
                number,
                upward,
                signers,
                title,
                addressees,
                body,
                attachments,
                signingOrgans,
                date,
                seals,
                note,
                copiesTo,
                printingOrgan,
                printedOn,
                draft,
                attendance);
    }
}
