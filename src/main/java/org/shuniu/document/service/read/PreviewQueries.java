package org.shuniu.document.service.read;

import java.util.Base64;
import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.Origin;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.draft.DraftReader;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.print.DocumentPrinter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.layout.Rendition;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The printed page and the findings of a draft that is still being typed; nothing is stored. */
@Service
@Transactional(readOnly = true)
public class PreviewQueries {
    private final DocumentAccess access;
    private final DraftReader reader;
    private final DocumentCheck check;
    private final DocumentPrinter printer;
    private final OfficeTime time;

    public PreviewQueries(
            DocumentAccess access, DraftReader reader, DocumentCheck check, DocumentPrinter printer, OfficeTime time) {
        this.access = access;
        this.reader = reader;
        this.check = check;
        this.printer = printer;
        this.time = time;
    }

    /**
     * One page as the printer would make it.
     *
     * @param image PNG as data address
     * @param fonts the face asked for and the one that stands in, a line for each
     * @param notes characters that no font has
     */
    public record Preview(
            int page, int pages, String image, List<String> fonts, List<String> notes, List<Finding> findings) {
        public boolean hasPrevious() {
            return page > 1;
        }

        public boolean hasNext() {
            return page < pages;
        }
    }

    /** One page of it, with what the rules say; {@link DraftBufferService#NEW} for a paper that was never saved. */
    public Preview of(DocumentId id, DraftDocument draft, int page, Actor actor) {
        var typed = typed(id, draft, actor);
        var findings = check.findings(typed.document(), typed.text(), Stage.DRAFTING);
        var rendition = printer.print(typed.document(), typed.text());
        int shown = Math.max(1, Math.min(page, rendition.pages()));
        byte[] picture = printer.picture(rendition, shown);
        return new Preview(
                shown,
                rendition.pages(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture),
                rendition.substitutedFonts(),
                rendition.missingGlyphs(),
                findings);
    }

    /** The whole of it. */
    public Rendition printed(DocumentId id, DraftDocument draft, Actor actor) {
        var typed = typed(id, draft, actor);
        return printer.print(typed.document(), typed.text());
    }

    private Typed typed(DocumentId id, DraftDocument draft, Actor actor) {
        DraftReader.requireDrawable(draft);
        Document document = id.equals(DraftBufferService.NEW)
                ? imagined(draft, actor)
                : access.opened(id, DocumentAction.EDIT, actor).document();
        return new Typed(document, reader.text(document, draft, actor));
    }

    private Document imagined(DraftDocument draft, Actor actor) {
        DraftingService.requireDrafter(actor);
        return reader.imagined(draft, Origin.of(actor, time.now(), time.today()), actor);
    }

    private record Typed(Document document, DocumentText text) {}
}
