package org.shuniu.document.service.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.domain.text.DocumentVersion;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.document.service.view.VersionLine;
import org.shuniu.document.service.view.VersionView;

/** Entities written out as views, inside the read transaction. */
final class Views {
    private Views() {}

    static DocumentView document(Document document, DocumentText text, LocalDate today, @Nullable String namePlate) {
        var addressing = text.addressing();
        var elements = text.elements();
        var marks = document.marks();
        var origin = document.origin();
        // @formatter:off
        return new DocumentView(
                document.id(), document.version(), document.status().on(today, marks.endedOn()), document.openStep(),
                marks.number(),
                addressing.kind(), addressing.direction(), addressing.issuerId(), addressing.issuerName(),
                names(document, PartyRole.JOINT_ISSUER), names(document, PartyRole.ADDRESSEE),
                names(document, PartyRole.COPY), text.title(), text.body(), elements.urgency(),
                elements.disclosure(), elements.disclosureReason(), elements.generalIssue(),
                elements.normative(), elements.important(), addressing.letterPurpose(), addressing.necessity(),
                addressing.planReference(), lines(addressing.basis()), addressing.citedTitle(),
                addressing.citedNumber(), elements.contact(), elements.listedAttachments(),
                addressing.assignedByLeader(), elements.signerId(), elements.printCopies(),
                elements.printingUnit(), names(document, PartyRole.COUNTERSIGNER), document.texts().current(),
                text.hash(), origin.drafterId(), origin.drafterName(), origin.draftingUnitName(),
                origin.createdOn(), marks.movedAt(), marks.signedOn(), marks.issuedOn(), marks.endedOn(), namePlate);
        // @formatter:on
    }

    private static List<String> names(Document document, PartyRole role) {
        return document.parties(role).stream().map(Party::name).toList();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    static VersionLine line(DocumentVersion version) {
        return new VersionLine(
                version.number(),
                version.title(),
                version.authorName(),
                version.createdAt(),
                version.note(),
                version.hash());
    }

    static VersionView version(DocumentVersion version) {
        return new VersionView(
                version.number(),
                version.title(),
                version.body(),
                version.elementsText(),
                version.authorName(),
                version.createdAt(),
                version.hash());
    }
}
