package org.shuniu.document.service.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.view.Done;
import org.shuniu.kernel.Actor;
import org.shuniu.layout.ReviewSheet;
import org.shuniu.layout.ReviewSheet.Field;
import org.shuniu.layout.ReviewSheet.OpinionHeadings;
import org.shuniu.layout.ReviewSheet.OpinionLine;
import org.shuniu.layout.SheetRenderer;
import org.shuniu.review.Move;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 发文稿纸 with all opinions, and the review principle of DOC-02 on it. */
@Service
@Transactional(readOnly = true)
public class SheetPrinter {
    private final DocumentAccess access;
    private final ReviewDesk desk;
    private final SheetRenderer renderer;
    private final MessageSource words;

    public SheetPrinter(DocumentAccess access, ReviewDesk desk, SheetRenderer renderer, MessageSource words) {
        this.access = access;
        this.desk = desk;
        this.renderer = renderer;
        this.words = words;
    }

    public byte[] sheet(DocumentId id, Actor actor) {
        access.requireMaking(id, actor);
        var document = access.seen(id, actor).document();
        return renderer.render(new ReviewSheet(
                document.origin().draftingOrganName() + say("document.sheet.name"),
                document.marks().number(),
                fields(document),
                new OpinionHeadings(
                        say("document.sheet.step"),
                        say("document.sheet.person"),
                        say("document.sheet.time"),
                        say("document.sheet.opinion")),
                desk.opinions(id.subject()).stream().map(this::line).toList(),
                say("document.sheet.page"),
                say("document.sheet.principle")));
    }

    private List<List<Field>> fields(Document document) {
        var addressing = document.addressing();
        var elements = document.elements();
        var rows = new ArrayList<List<Field>>();
        rows.add(List.of(field("title", document.title())));
        rows.add(List.of(
                field("kind", say("document.kind." + addressing.kind())),
                field("urgency", say("document.urgency." + elements.urgency())),
                field(
                        "disclosure",
                        elements.disclosure() == null ? "" : say("document.disclosure." + elements.disclosure()))));
        rows.add(List.of(
                field("issuer", addressing.issuerName()),
                field("signedOn", text(document.marks().signedOn()))));
        rows.add(List.of(field("addressees", names(document, PartyRole.ADDRESSEE))));
        rows.add(List.of(field("copies", names(document, PartyRole.COPY))));
        rows.add(List.of(
                field("unit", document.origin().draftingUnitName()),
                field("drafter", document.origin().drafterName()),
                field("created", text(document.origin().createdOn()))));
        rows.add(List.of(field("basis", text(addressing.basis()))));
        return rows;
    }

    private OpinionLine line(OpinionView opinion) {
        boolean recorded = opinion.recordedBy() != null;
        return new OpinionLine(
                say("review.step." + opinion.stepKind()),
                recorded
                        ? say("document.sheet.recorded", opinion.signature(), opinion.recordedBy())
                        : opinion.signature(),
                recorded ? opinion.signedOn().toString() : Done.minute(opinion.at()),
                said(opinion));
    }

    /** What was not an agreement is named; 圈阅 without a word too. */
    private String said(OpinionView opinion) {
        String move = say("review.move." + opinion.move());
        if (opinion.text().isBlank()) {
            return move;
        }
        return opinion.move() == Move.AGREE ? opinion.text() : say("document.sheet.said", move, opinion.text());
    }

    private Field field(String name, String value) {
        return new Field(say("document.sheet.field." + name), value);
    }

    private static String names(Document document, PartyRole role) {
        return String.join("、", document.parties(role).stream().map(Party::name).toList());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String say(String key, @Nullable Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, args, key, locale), key);
    }
}
