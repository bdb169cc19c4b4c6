package org.shuniu.document.service.read;

import java.util.Base64;
import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftReader;
import org.shuniu.document.service.print.DocumentPrinter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
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

    public PreviewQueries(DocumentAccess access, DraftReader reader, DocumentCheck check, DocumentPrinter printer) {
        this.access = access;
        this.reader = reader;
        this.check = check;
        this.printer = printer;
    }

    /**
     * One page as the printer would make it.
     *
     * @param image PNG as data address
     * @param notes substituted faces and characters that no font has
     */
    public record Preview(int page, int pages, String image, List<String> notes, List<Finding> findings) {
        public boolean hasPrevious() {
            return page > 1;
        }

        public boolean hasNext() {
            return page < pages;
        }
    }

    public Preview of(DocumentId id, DraftDocument draft, int page, Actor actor) {
        var document = access.opened(id, DocumentAction.EDIT, actor).document();
        var text = reader.text(document, draft, actor);
        var findings = check.findings(document, text, Stage.DRAFTING);
        var rendition = printer.print(document, text);
        int shown = Math.max(1, Math.min(page, rendition.pages()));
        byte[] picture = printer.picture(rendition, shown);
        return new Preview(
                shown,
                rendition.pages(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture),
                rendition.missingGlyphs(),
                findings);
    }
}
