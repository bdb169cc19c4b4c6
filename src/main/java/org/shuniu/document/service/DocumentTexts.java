package org.shuniu.document.service;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.domain.text.DocumentText.Attached;
import org.shuniu.document.domain.text.DocumentVersion;
import org.shuniu.document.domain.text.DocumentVersionRepository;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** The current text of a document, and how a new one takes its place. */
@Component
public class DocumentTexts {
    private final DocumentVersionRepository versions;
    private final FileStore files;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    public DocumentTexts(DocumentVersionRepository versions, FileStore files, SecrecyGuard secrecy, OfficeTime time) {
        this.versions = versions;
        this.files = files;
        this.secrecy = secrecy;
        this.time = time;
    }

    public DocumentText current(Document document) {
        var version = currentVersion(document);
        return of(document, version.title(), version.body());
    }

    public DocumentVersion currentVersion(Document document) {
        return versions.findByDocumentIdAndNumber(
                        document.id(), document.texts().current())
                .orElseThrow();
    }

    /** The document's particulars with another title and body. */
    public DocumentText of(Document document, String title, String body) {
        return new DocumentText(
                title, body, document.addressing(), document.parties(), document.elements(), attached(document));
    }

    private List<Attached> attached(Document document) {
        return files.of(new DocumentId(document.id()).subject()).stream()
                .map(file -> new Attached(file.name(), file.sha256()))
                .toList();
    }

    /** Writes the text as the next version; one that changes nothing leaves the current version as it is. */
    public DocumentText save(Document document, String title, String body, @Nullable String note, Actor author) {
        var text = of(document, title, body);
        if (!text.hash().equals(document.texts().hash())) {
            int number = document.texts().current() + 1;
            var version = new DocumentVersion(document.id(), number, text, note, author, time.now());
            document.adopt(versions.save(version));
        }
        return text;
    }

    /** Refuses text that carries a secrecy mark before anything of it is stored (R23). */
    public void requireUnmarked(Actor actor, String field, @Nullable String text) {
        secrecy.requireUnmarked(field, text, actor);
    }

    public void requireUnmarked(Actor actor, String field, @Nullable List<String> lines) {
        secrecy.requireUnmarked(field, lines == null ? null : String.join("\n", lines), actor);
    }

    /** Line ends as stored: one newline, none at the end; nothing else is touched. */
    public static String normalized(String text) {
        return Objects.requireNonNull(text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .stripTrailing();
    }
}
