package org.shuniu.document.service.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.identity.PostCard;
import org.shuniu.numbering.NumberBook;
import org.shuniu.numbering.NumberBook.Standing;
import org.shuniu.rules.DocumentFacts;
import org.springframework.stereotype.Component;

/** Writes a document down as the plain facts that the rule base reads. */
@Component
public class FactsReader {
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final PartyReader parties;
    private final Judgements judgements;
    private final SignerRule signers;
    private final NumberBook book;

    public FactsReader(PartyReader parties, Judgements judgements, SignerRule signers, NumberBook book) {
        this.parties = parties;
        this.judgements = judgements;
        this.signers = signers;
        this.book = book;
    }

    /**
     * @param firstPageShowsBody known after layout only (R27)
     */
    DocumentFacts facts(Document document, DocumentText text, @Nullable Boolean firstPageShowsBody) {
        var addressing = text.addressing();
        var elements = text.elements();
        var marks = document.marks();
        var texts = document.texts();
        var standing = standing(document);
        // @formatter:off
        return new DocumentFacts(
                addressing.kind().name(), addressing.kind().chinese(), addressing.direction().name(),
                parties.issuer(addressing.issuerId(), addressing.issuerName()),
                parties(text, PartyRole.JOINT_ISSUER), parties(text, PartyRole.ADDRESSEE),
                parties(text, PartyRole.COPY), text.title(), text.body(), elements.listedAttachments(),
                text.files().stream().map(file -> EXTENSION.matcher(file.name()).replaceFirst("")).toList(),
                addressing.letterPurpose() == null ? null : addressing.letterPurpose().name(),
                elements.disclosure() == null ? null : elements.disclosure().name(),
                elements.disclosureReason(), elements.contact(), addressing.assignedByLeader(),
                judgements.exception(document.id()).filter(ExceptionRequest::isGranted).isPresent(),
                addressing.answersIncoming(), signer(document), marks.number(), marks.numberYear(),
                marks.signedOn(), standing == null ? null : standing.ofOrgan(),
                judgements.openDisagreements(document.id()), firstPageShowsBody, texts.signed(),
                texts.signed() == null ? null : texts.isCleared() ? texts.signed() : text.hash(),
                standing == null ? null : standing.unique(), standing == null ? null : standing.gapless());
        // @formatter:on
    }

    /** How the number stands in the register; nothing before there is one. */
    private @Nullable Standing standing(Document document) {
        String number = document.marks().number();
        return number == null
                ? null
                : book.standing(number, document.addressing().issuerId(), new DocumentId(document.id()).subject());
    }

    private List<DocumentFacts.Party> parties(DocumentText text, PartyRole role) {
        return text.parties().stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> parties.read(party, text.addressing().issuerId()).stream())
                .toList();
    }

    private @Nullable String signer(Document document) {
        String names =
                signers.signers(document).stream().map(PostCard::personName).collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names;
    }
}
