package org.shuniu.document.service.read;

import java.util.List;
import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.text.DocumentVersion;
import org.shuniu.document.domain.text.DocumentVersionRepository;
import org.shuniu.document.domain.text.ParagraphChange;
import org.shuniu.document.service.view.Comparison;
import org.shuniu.document.service.view.VersionLine;
import org.shuniu.document.service.view.VersionView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a document, and what changed between them, for those who may know how it was made. */
@Service
@Transactional(readOnly = true)
public class VersionQueries {
    private final Visibility visibility;
    private final DocumentVersionRepository versions;
    private final JdbcClient jdbc;

    public VersionQueries(Visibility visibility, DocumentVersionRepository versions, JdbcClient jdbc) {
        this.visibility = visibility;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    public List<VersionLine> of(DocumentId id, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        return versions.findByDocumentIdOrderByNumberDesc(id.value()).stream()
                .map(Views::line)
                .toList();
    }

    public VersionView version(DocumentId id, int number, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        return Views.version(find(id, number));
    }

    public Comparison compare(DocumentId id, int before, int after, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        return compared(find(id, before), find(id, after));
    }

    /** What changed since the reader last saw it; empty at first sight and when nothing changed. */
    public Optional<Comparison> sinceSeen(DocumentId id, int current, Actor actor) {
        if (!visibility.canSeeMaking(actor, id.subject())) {
            return Optional.empty();
        }
        return jdbc.sql("select version_number from document_seen where document_id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", actor.personId())
                .query(Integer.class)
                .optional()
                .filter(seen -> seen != current)
                .map(seen -> compare(id, seen, current, actor));
    }

    private DocumentVersion find(DocumentId id, int number) {
        return versions.findByDocumentIdAndNumber(id.value(), number).orElseThrow(NotFoundException::new);
    }

    private static Comparison compared(DocumentVersion before, DocumentVersion after) {
        return new Comparison(
                before.number(),
                after.number(),
                ParagraphChange.between(before.title(), after.title()),
                ParagraphChange.between(before.body(), after.body()),
                ParagraphChange.between(before.elementsText(), after.elementsText()));
    }
}
