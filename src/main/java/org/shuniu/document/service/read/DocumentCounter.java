package org.shuniu.document.service.read;

import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.counter.HomeCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文件 on the home page: papers issued up to today against the same days of last year, in one statement. */
@Component
public class DocumentCounter implements HomeCounter {
    private static final String LIST = "/documents?own=true&";

    private static final String COUNTS = """
            select count(*) filter (where s.issued_on >= :from) as so_far,
              count(*) filter (where s.issued_on <= :toBefore) as before
            from document s where s.issued_on between :fromBefore and :to
              and (s.issued_on >= :from or s.issued_on <= :toBefore) and\s""";

    private final JdbcClient jdbc;

    public DocumentCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(long soFar, long before) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public Counter count(Days days, Actor actor) {
        var before = days.yearBefore();
        var sql = ListSql.of(DocumentFilter.issuedByOwn(), actor, days.to());
        var counted = jdbc.sql(COUNTS + sql.where())
                .params(sql.params())
                .param("from", days.from())
                .param("to", days.to())
                .param("fromBefore", before.from())
                .param("toBefore", before.to())
                .query(Counted.class)
                .single();
        return new Counter("document.counter", tally(counted.soFar(), days), tally(counted.before(), before), null);
    }

    private static Tally tally(long count, Days days) {
        return new Tally(count, LIST + days.query("issuedFrom", "issuedTo"));
    }
}
