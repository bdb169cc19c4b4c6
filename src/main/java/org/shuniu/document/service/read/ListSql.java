package org.shuniu.document.service.read;

import java.time.LocalDate;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;

/** What the reader may know of, narrowed by the filter. */
final class ListSql {
    /** The phase on {@code :today}, as {@link DocumentStatus#on} tells it. */
    static final String STATUS =
            "case when s.status in ('ISSUED', 'ARCHIVED') and s.ended_on <= :today then 'REPEALED' else s.status end";

    private ListSql() {}

    static Conditions of(DocumentFilter filter, Actor actor, LocalDate today) {
        return Conditions.seen(DocumentId.KIND, actor)
                .words("""
                        (s.title ilike :text or s.number ilike :text or exists (select 1 from document_party p
                         where p.document_id = s.id and p.name ilike :text))""", "text", filter.text())
                .equal("s.kind", "kind", filter.kind())
                .equal(STATUS, "status", filter.status())
                .bind("today", today)
                .equal("s.open_step", "step", filter.step())
                .words("s.issuer_name ilike :issuer", "issuer", filter.issuer())
                .words("s.drafting_unit_name ilike :unit", "unit", filter.unit())
                .and("s.created_on >= :from", "from", filter.from())
                .and("s.created_on <= :to", "to", filter.to())
                .equal("s.drafter_id", "drafter", Boolean.TRUE.equals(filter.mine()) ? actor.personId() : null)
                .and("s.issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom())
                .and("s.issued_on <= :issuedTo", "issuedTo", filter.issuedTo())
                .equal("s.issuer_id", "own", Boolean.TRUE.equals(filter.own()) ? actor.organId() : null);
    }
}
