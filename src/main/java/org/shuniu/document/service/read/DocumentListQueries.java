package org.shuniu.document.service.read;

import java.util.function.Consumer;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.shuniu.document.service.view.RegisterRow;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of documents and the registry book: one query for the rows, one capped count, whatever the page. */
@Service
@Transactional(readOnly = true)
public class DocumentListQueries {
    private static final Listing DOCUMENTS = new Listing("""
            s.id, s.number, s.title, s.kind, %s as status,
            case when s.ended_on <= :today then null else s.open_step end as step, s.urgency, s.issuer_name,
            s.drafting_unit_name, s.drafter_name, s.created_on,
            (s.moved_at at time zone 'Asia/Shanghai')::date as moved_on, s.issued_on, s.ended_on""".formatted(ListSql.STATUS), "document s", "s.id");

    private static final Listing BOOK = new Listing(
            """
            s.id, s.number, s.title, %s as status, s.issuer_name, s.signed_on, s.issued_on, r.copies, r.pages,
            r.distribution, r.by_name as registrar""".formatted(ListSql.STATUS),
            "document s join document_registration r on r.document_id = s.id",
            "s.number_year desc, s.issuer_name, r.series_id, r.sequence desc");

    private final ListPages pages;
    private final OfficeTime time;

    DocumentListQueries(ListPages pages, OfficeTime time) {
        this.pages = pages;
        this.time = time;
    }

    public PageOf<DocumentRow> page(DocumentFilter filter, Actor actor, int page) {
        return pages.page(ordered(filter), ListSql.of(filter, actor, time.today()), page, DocumentRow.class);
    }

    private static Listing ordered(DocumentFilter filter) {
        return DOCUMENTS.orderedBy(filter.order().sql());
    }

    /** Numbered papers, by year and number. */
    public PageOf<RegisterRow> register(DocumentFilter filter, Actor actor, int page) {
        var numbered = ListSql.of(filter, actor, time.today()).and("s.number is not null");
        return pages.page(BOOK, numbered, page, RegisterRow.class);
    }

    /** Exactly the rows of the list, read while they are written. */
    public void each(DocumentFilter filter, Actor actor, Consumer<DocumentRow> reader) {
        pages.each(ordered(filter), ListSql.of(filter, actor, time.today()), DocumentRow.class, reader);
    }
}
