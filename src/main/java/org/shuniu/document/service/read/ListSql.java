package org.shuniu.document.service.read;

import org.shuniu.document.DocumentId;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;

/** What the reader may know of, narrowed by the filter. */
final class ListSql {
    private ListSql() {}

    static Conditions of(DocumentFilter filter, Actor actor) {
        return Conditions.seen(DocumentId.KIND, actor)
                .words("""
                        (s.title ilike :text or s.number ilike :text or exists (select 1 from document_party p
                         where p.document_id = s.id and p.name ilike :text))""", "text", filter.text())
                .equal("s.kind", "kind", filter.kind())
                .equal("s.status", "status", filter.status())
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
