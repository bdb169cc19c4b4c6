package org.shuniu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.document.domain.Addressing;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Elements;
import org.shuniu.document.domain.Origin;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.domain.text.DocumentVersion;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Actor;
import org.shuniu.support.People;
import org.springframework.test.util.ReflectionTestUtils;

/** Documents in office words: {@code aDocument().signed()}. */
public final class DocumentFixtures {
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    public static final long OFFICE = 1;

    private final List<Party> parties = new ArrayList<>();
    private DocumentKind kind = DocumentKind.NOTICE;
    private Direction direction = Direction.DOWN;
    private boolean important;
    private Actor drafter = People.drafter();

    public static DocumentFixtures aDocument() {
        return new DocumentFixtures();
    }

    public DocumentFixtures of(DocumentKind newKind, Direction newDirection) {
        kind = newKind;
        direction = newDirection;
        return this;
    }

    public DocumentFixtures important() {
        important = true;
        return this;
    }

    public DocumentFixtures by(Actor actor) {
        drafter = actor;
        return this;
    }

    public DocumentFixtures to(String... names) {
        for (String name : names) {
            parties.add(new Party(PartyRole.ADDRESSEE, null, name));
        }
        return this;
    }

    public DocumentFixtures asking(long... units) {
        for (long unit : units) {
            parties.add(new Party(PartyRole.COUNTERSIGNER, unit, "处" + unit));
        }
        return this;
    }

    public Document draft() {
        var document = new Document(Origin.of(drafter, NOON, TODAY), addressing(kind, direction), elements(important));
        ReflectionTestUtils.setField(document, "id", 7L);
        document.describe(addressing(kind, direction), elements(important), parties, NOON);
        document.adopt(version(document, 1, "云江省人民政府办公厅关于水库安全的通知", "一、总体要求\n做好防汛准备。"));
        return document;
    }

    public Document inReview(DocumentStep step) {
        var document = draft();
        document.submit(NOON);
        document.stands(step);
        return document;
    }

    public Document signed(DocumentStep step) {
        var document = inReview(step);
        document.sign(TODAY, NOON);
        return document;
    }

    public Document cleared() {
        var document = signed(DocumentStep.NUMBERING);
        document.clear(NOON);
        return document;
    }

    public Document numbered(DocumentStep step) {
        var document = cleared();
        document.number("云政办发〔2026〕3号", 2026, NOON);
        document.stands(step);
        return document;
    }

    public Document issued() {
        var document = numbered(DocumentStep.ARCHIVING);
        document.dispatch(TODAY, NOON);
        return document;
    }

    public static DocumentVersion version(Document document, int number, String title, String body) {
        var text = new DocumentText(
                title, body, document.addressing(), document.parties(), document.elements(), List.of());
        return new DocumentVersion(document.id(), number, text, null, People.drafter(), NOON);
    }

    public static Addressing addressing(DocumentKind kind, Direction direction) {
        return new Addressing(
                kind, direction, OFFICE, "云江省人民政府办公厅", OrganType.OFFICE, null, "汛期将至", null, null, null, null, false);
    }

    public static Elements elements(boolean important) {
        return new Elements(
                Urgency.ORDINARY, Disclosure.PROACTIVE, null, false, false, important, null, null, null, 30, null);
    }
}
