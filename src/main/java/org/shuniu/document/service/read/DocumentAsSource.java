package org.shuniu.document.service.read;

import java.util.List;
import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.followup.FollowUpSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents as papers on which leaders write and from which work is followed up. */
@Service
@Transactional(readOnly = true)
public class DocumentAsSource implements FollowUpSource {
    private static final int EXCERPT = 1000;

    private final DocumentListQueries list;
    private final DocumentQueries documents;

    public DocumentAsSource(DocumentListQueries list, DocumentQueries documents) {
        this.list = list;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    public List<Paper> find(String text, Actor actor, int limit) {
        return list.page(DocumentFilter.of(text), actor, 1).rows().stream()
                .limit(limit)
                .map(DocumentAsSource::paper)
                .toList();
    }

    private static Paper paper(DocumentRow row) {
        var id = new DocumentId(row.id());
        return new Paper(id.subject(), row.title(), row.number(), row.createdOn(), isBinding(row.status()), id.link());
    }

    @Override
    public Optional<Paper> paper(long id, Actor actor) {
        return view(id, actor).map(DocumentAsSource::paper);
    }

    private static Paper paper(DocumentView view) {
        var id = new DocumentId(view.id());
        return new Paper(
                id.subject(), view.title(), view.number(), view.createdOn(), isBinding(view.status()), id.link());
    }

    /** Issued and in force: what was revoked or repealed binds nobody. */
    private static boolean isBinding(DocumentStatus status) {
        return status == DocumentStatus.ISSUED || status == DocumentStatus.ARCHIVED;
    }

    @Override
    public String excerpt(long id, Actor actor) {
        String body = view(id, actor).map(DocumentView::body).orElse("");
        return body.length() > EXCERPT ? body.substring(0, EXCERPT) : body;
    }

    private Optional<DocumentView> view(long id, Actor actor) {
        try {
            return Optional.of(documents.view(new DocumentId(id), actor));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
