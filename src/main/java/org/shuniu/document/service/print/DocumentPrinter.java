package org.shuniu.document.service.print;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.issue.SealUse;
import org.shuniu.document.domain.occasion.Occasion;
import org.shuniu.document.domain.occasion.OccasionRepository;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PageForm;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.PrintedSeal;
import org.shuniu.layout.Rendition;
import org.springframework.stereotype.Component;

/** Puts a document on the printed page (GB/T 9704-2012). */
@Component
public class DocumentPrinter {
    private static final String PAPER = "文件";

    private final DocumentRenderer renderer;
    private final Judgements judgements;
    private final SignerRule signers;
    private final OccasionRepository occasions;

    public DocumentPrinter(
            DocumentRenderer renderer, Judgements judgements, SignerRule signers, OccasionRepository occasions) {
        this.renderer = renderer;
        this.judgements = judgements;
        this.signers = signers;
        this.occasions = occasions;
    }

    public Rendition print(Document document, DocumentText text) {
        return renderer.render(page(document, text));
    }

    /** One page as a picture, for the preview beside the draft. */
    public byte[] picture(Rendition rendition, int page) {
        return renderer.renderPageImage(rendition, page);
    }

    PrintedDocument page(Document document, DocumentText text) {
        var marks = document.marks();
        var status = document.status();
        var elements = text.elements();
        String urgency = elements.urgency().mark();
        var page = PrintedDocument.of(issuerMark(text), text.title(), text.body())
                .form(isLetter(text) ? PageForm.LETTER : PageForm.GENERAL)
                .urgency(urgency.isEmpty() ? null : urgency)
                .classMark(occasions
                        .findById(document.id())
                        .map(Occasion::classMark)
                        .orElse(null))
                .number(marks.number())
                .addressees(names(text, PartyRole.ADDRESSEE))
                .signed(signingOrgans(text), marks.signedOn())
                .seals(seals(document))
                .note(elements.contact())
                .copiesTo(names(text, PartyRole.COPY))
                .printed(printingOrgan(text), marks.issuedOn() == null ? marks.signedOn() : marks.issuedOn())
                .draft(status == DocumentStatus.DRAFTING || status == DocumentStatus.IN_REVIEW);
        if (text.addressing().direction() == Direction.UP) {
            page.upward(signerNames(document));
        }
        elements.listedAttachments().forEach(title -> page.attach(title, null));
        return page.build();
    }

    private static boolean isLetter(DocumentText text) {
        return text.addressing().kind() == DocumentKind.LETTER;
    }

    /** Full name with 文件 behind it; the bare name on a letter (10.1). */
    private static String issuerMark(DocumentText text) {
        String name = text.addressing().issuerName();
        return isLetter(text) || text.addressing().issuerType() == OrganType.CONGRESS ? name : name + PAPER;
    }

    private static List<String> signingOrgans(DocumentText text) {
        var organs = new java.util.ArrayList<String>();
        organs.add(text.addressing().issuerName());
        organs.addAll(names(text, PartyRole.JOINT_ISSUER));
        return organs;
    }

    private List<PrintedSeal> seals(Document document) {
        return judgements.seals(document.id()).stream()
                .sorted(asIssuers(document, SealUse::organId))
                .map(SealUse::organName)
                .map(PrintedSeal::of)
                .toList();
    }

    /** In the order in which the issuing organs stand on the paper. */
    private static <T> Comparator<T> asIssuers(Document document, ToLongFunction<T> organ) {
        var order = List.copyOf(Situations.issuers(document));
        return Comparator.comparingInt(one -> {
            int at = order.indexOf(organ.applyAsLong(one));
            return at < 0 ? order.size() : at;
        });
    }

    /** Who signed; before that, who is to sign. */
    private List<String> signerNames(Document document) {
        var signed = judgements.signatures(document).stream()
                .sorted(asIssuers(document, Signature::organId))
                .map(signature -> signature.signer().signature())
                .toList();
        if (document.marks().signedOn() != null && !signed.isEmpty()) {
            return signed;
        }
        return signers.signers(document).stream().map(PostCard::personName).toList();
    }

    /** A letter carries no 印发机关 (10.1). */
    private static @Nullable String printingOrgan(DocumentText text) {
        String unit = text.elements().printingUnit();
        if (isLetter(text)) {
            return null;
        }
        return unit == null ? text.addressing().issuerName() : unit;
    }

    private static List<String> names(DocumentText text, PartyRole role) {
        return text.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .toList();
    }
}
