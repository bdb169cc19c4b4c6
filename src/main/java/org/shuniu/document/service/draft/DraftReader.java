package org.shuniu.document.service.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Addressing;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Elements;
import org.shuniu.document.domain.Origin;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Component;

/** Reads the draft's form: organs by name, empty fields as none, secrecy marks refused. */
@Component
public class DraftReader {
    private final Directory directory;
    private final DocumentTexts texts;

    public DraftReader(Directory directory, DocumentTexts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** Every field that holds free text (保密法 第三十一条); nothing of it is stored when one is marked. */
    public void requireUnmarked(DraftDocument draft, Actor actor) {
        texts.requireUnmarked(actor, "title", draft.title());
        texts.requireUnmarked(actor, "body", draft.body());
        texts.requireUnmarked(actor, "necessity", draft.necessity());
        texts.requireUnmarked(actor, "planReference", draft.planReference());
        texts.requireUnmarked(actor, "basis", draft.basis());
        texts.requireUnmarked(actor, "citedTitle", draft.citedTitle());
        texts.requireUnmarked(actor, "citedNumber", draft.citedNumber());
        texts.requireUnmarked(actor, "contact", draft.contact());
        texts.requireUnmarked(actor, "attachmentTitles", draft.attachmentTitles());
        texts.requireUnmarked(actor, "disclosureReason", draft.disclosureReason());
        texts.requireUnmarked(actor, "addressees", draft.addressees());
        texts.requireUnmarked(actor, "copies", draft.copies());
        texts.requireUnmarked(actor, "jointIssuers", draft.jointIssuers());
        texts.requireUnmarked(actor, "printingUnit", draft.printingUnit());
        texts.requireUnmarked(actor, "countersigners", draft.countersigners());
    }

    /** The draft as a whole, as it would be after saving; nothing is stored. */
    public DocumentText text(Document document, DraftDocument draft, Actor actor) {
        requireUnmarked(draft, actor);
        var files = texts.of(document, "", "").files();
        return new DocumentText(
                draft.title() == null ? "" : draft.title().strip(),
                draft.body() == null ? "" : DocumentTexts.normalized(draft.body()),
                addressing(draft, actor),
                parties(draft, actor),
                elements(draft),
                files);
    }

    /** The paper of a form that was never saved; nothing is stored. */
    public Document imagined(DraftDocument draft, Origin origin, Actor actor) {
        return Document.imagined(origin, addressing(draft, actor), elements(draft), parties(draft, actor));
    }

    /** Without these there is no paper to show; a program may have left them out. */
    public static void requireDrawable(DraftDocument draft) {
        require(draft.kind(), "document.kind.required", "kind");
        require(draft.direction(), "document.direction.required", "direction");
        require(draft.issuerId(), "document.issuer.required", "issuerId");
        require(draft.urgency(), "document.urgency.required", "urgency");
    }

    private static void require(@Nullable Object value, String key, String field) {
        if (value == null) {
            throw new InvalidException(new Refusal(key).at(field));
        }
    }

    public Addressing addressing(DraftDocument draft, Actor actor) {
        if (!draft.kind().goes(draft.direction())) {
            throw new InvalidException(
                    new Refusal("document.invalid.direction").at("direction").from("document.source.art8"));
        }
        var issuer = issuer(draft, actor);
        return new Addressing(
                draft.kind(),
                draft.direction(),
                issuer.id(),
                name(issuer, draft),
                issuer.type(),
                draft.letterPurpose(),
                text(draft.necessity()),
                text(draft.planReference()),
                joined(draft.basis()),
                text(draft.citedTitle()),
                text(draft.citedNumber()),
                draft.assignedByLeader());
    }

    /** The organ's own name, or a further name plate (牌子) of it under which it issues (ORG-03). */
    private static String name(OrganCard issuer, DraftDocument draft) {
        String plate = text(draft.namePlate());
        if (plate == null || plate.equals(issuer.name())) {
            return issuer.name();
        }
        if (!issuer.aliases().contains(plate)) {
            throw new InvalidException(new Refusal("document.invalid.namePlate", issuer.name()).at("namePlate"));
        }
        return plate;
    }

    private OrganCard issuer(DraftDocument draft, Actor actor) {
        var issuer = directory.organ(draft.issuerId()).orElse(null);
        if (issuer == null || !isOwn(issuer, actor)) {
            throw new InvalidException(new Refusal("document.invalid.issuer").at("issuerId"));
        }
        return issuer;
    }

    /** One's organ, its units and bodies, and the government that it serves. Whether these may issue, rules say. */
    private boolean isOwn(OrganCard issuer, Actor actor) {
        Long parent = issuer.parentId();
        return directory.organOf(issuer.id()) == actor.organId()
                || (parent != null && parent == actor.organId())
                || issuer.id() == servedBy(actor)
                || (parent != null && parent == servedBy(actor) && issuer.code() == null);
    }

    private long servedBy(Actor actor) {
        return directory
                .organ(actor.organId())
                .filter(organ -> organ.type() == org.shuniu.identity.OrganType.OFFICE)
                .map(OrganCard::parentId)
                .orElse(actor.organId());
    }

    public Elements elements(DraftDocument draft) {
        return new Elements(
                draft.urgency(),
                draft.disclosure(),
                text(draft.disclosureReason()),
                draft.generalIssue(),
                draft.normative(),
                draft.important(),
                text(draft.contact()),
                joined(draft.attachmentTitles()),
                draft.signerId(),
                draft.printCopies(),
                text(draft.printingUnit()));
    }

    public List<Party> parties(DraftDocument draft, Actor actor) {
        var parties = new ArrayList<Party>();
        add(parties, PartyRole.JOINT_ISSUER, draft.jointIssuers());
        add(parties, PartyRole.ADDRESSEE, draft.addressees());
        add(parties, PartyRole.COPY, draft.copies());
        requireKnown(parties);
        for (String name : DraftDocument.lines(draft.countersigners())) {
            parties.add(countersigner(name, actor));
        }
        return parties;
    }

    private void add(List<Party> parties, PartyRole role, @Nullable List<String> names) {
        for (String name : DraftDocument.lines(names).stream().distinct().toList()) {
            parties.add(new Party(
                    role, directory.organNamed(name).map(OrganCard::id).orElse(null), name));
        }
    }

    /** A joint issuer signs and seals, so it must be an organ of the directory. */
    private static void requireKnown(List<Party> parties) {
        parties.stream()
                .filter(party -> party.role() == PartyRole.JOINT_ISSUER && party.organId() == null)
                .findFirst()
                .ifPresent(party -> {
                    throw new InvalidException(
                            new Refusal("document.invalid.jointIssuer", party.name()).at("jointIssuers"));
                });
    }

    private Party countersigner(String name, Actor actor) {
        var unit = directory.unitsOf(actor.organId()).stream()
                .filter(card -> card.name().equals(name) || card.shortName().equals(name))
                .findFirst()
                .or(() -> directory.organNamed(name))
                .orElseThrow(() ->
                        new InvalidException(new Refusal("document.invalid.countersigner", name).at("countersigners")));
        return new Party(PartyRole.COUNTERSIGNER, unit.id(), unit.name());
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String joined(@Nullable List<String> lines) {
        var kept = DraftDocument.lines(lines);
        return kept.isEmpty() ? null : Objects.requireNonNull(String.join("\n", kept));
    }
}
