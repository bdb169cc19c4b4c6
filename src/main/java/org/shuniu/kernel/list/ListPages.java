package org.shuniu.kernel.list;

import java.util.List;
import java.util.function.Consumer;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** One page of a list: one statement for its rows, one for their number, counted no further than a cap. */
@Component
public class ListPages {
    public static final int SIZE = 20;
    public static final int COUNTED = 1000;
    private static final int EXPORTED = 50_000;

    private final JdbcClient jdbc;

    public ListPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows as records, column by column. */
    public <T> PageOf<T> page(Listing listing, Conditions conditions, int page, Class<T> type) {
        int number = PageOf.number(page);
        return of(bounded(listing, conditions, number).query(type).list(), listing, conditions, number);
    }

    public <T> PageOf<T> page(Listing listing, Conditions conditions, int page, RowMapper<T> mapper) {
        int number = PageOf.number(page);
        return of(bounded(listing, conditions, number).query(mapper).list(), listing, conditions, number);
    }

    private StatementSpec bounded(Listing listing, Conditions conditions, int number) {
        return jdbc.sql(listing.rows(conditions) + " limit :limit offset :offset")
                .params(conditions.params())
                .param("limit", SIZE)
                .param("offset", (number - 1L) * SIZE);
    }

    private <T> PageOf<T> of(List<T> rows, Listing listing, Conditions conditions, int number) {
        long total = jdbc.sql(listing.counted(conditions))
                .params(conditions.params())
                .param("most", COUNTED + 1)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, number, SIZE, Math.min(total, COUNTED), total > COUNTED);
    }

    /** Exactly the rows of the list, read while they are written. */
    public <T> void each(Listing listing, Conditions conditions, RowMapper<T> mapper, Consumer<T> reader) {
        try (var rows = jdbc
                .sql(listing.rows(conditions) + " limit :limit")
                .params(conditions.params())
                .param("limit", EXPORTED)
                .query(mapper)
                .stream()) {
            rows.forEach(reader);
        }
    }

    public <T> void each(Listing listing, Conditions conditions, Class<T> type, Consumer<T> reader) {
        try (var rows = jdbc
                .sql(listing.rows(conditions) + " limit :limit")
                .params(conditions.params())
                .param("limit", EXPORTED)
                .query(type)
                .stream()) {
            rows.forEach(reader);
        }
    }
}
