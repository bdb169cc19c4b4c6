package org.shuniu.search.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.search.domain.SearchTerms;
import org.shuniu.search.domain.Snippet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds subjects by words in title, number and text, under the visibility of the lists: titles first, then the
 * newest. Three statements a page: rows, capped count, texts of these rows for the snippets.
 */
@Service
@Transactional(readOnly = true)
public class SearchQueries {
    static final int PAGE = 20;
    static final int COUNT_CAP = 1_000;

    private final JdbcClient jdbc;

    SearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id,
            String kind,
            long subjectId,
            String title,
            @Nullable String number,
            LocalDate date,
            String link) {}

    /** {@code page} is 1-based; pages behind the cap of the count are not shown. */
    public PageOf<SearchHit> find(String typed, @Nullable String kind, Actor actor, int page) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("search.refused.administrator"));
        }
        SearchTerms terms = SearchTerms.of(typed);
        if (terms.isEmpty()) {
            return new PageOf<>(List.of(), 1, PAGE, 0, false);
        }
        int number = Math.max(1, Math.min(page, COUNT_CAP / PAGE));
        Map<String, Object> params = params(terms, kind, actor);
        List<Row> rows = rows(terms, params, number);
        long count = count(terms, params);
        Map<Long, String> texts = rows.isEmpty() ? Map.of() : texts(rows, terms, params);
        List<SearchHit> hits =
                rows.stream().map(row -> hit(row, texts.get(row.id()), terms)).toList();
        return new PageOf<>(hits, number, PAGE, Math.min(count, COUNT_CAP), count > COUNT_CAP);
    }

    private static Map<String, Object> params(SearchTerms terms, @Nullable String kind, Actor actor) {
        var params = new HashMap<String, Object>();
        List<String> queries = terms.queries();
        for (int i = 0; i < queries.size(); i++) {
            params.put("q" + i, queries.get(i));
        }
        params.put("kind", kind == null || kind.isBlank() ? "" : kind);
        params.put("principals", Principals.of(actor));
        return params;
    }

    private List<Row> rows(SearchTerms terms, Map<String, Object> params, int page) {
        String inTitle = each(terms, " and ", "r.title_vector @@ cast(:q%d as tsquery)");
        return jdbc.sql("select r.id, r.subject_kind, r.subject_id, r.title, r.number, r.sort_date, r.link"
                        + found(terms)
                        + " order by (" + inTitle + ") desc, r.sort_date desc, r.id desc limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getString("subject_kind"),
                        row.getLong("subject_id"),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("sort_date", LocalDate.class),
                        row.getString("link")))
                .list();
    }

    /** Each term in the title, the number or any piece of the text; and the reader may know of the subject. */
    private static String found(SearchTerms terms) {
        return " from search_row r where " + each(terms, " and ", """
                        r.id in (select t.id from search_row t where t.title_vector @@ cast(:q%1$d as tsquery)
                          union all select x.row_id from search_text x where x.body_vector @@ cast(:q%1$d as tsquery))""") + """
                 and (:kind = '' or r.subject_kind = :kind)
                 and exists (select 1 from access_grant g where g.subject_kind = r.subject_kind
                             and g.subject_id = r.subject_id and g.principal in (:principals))""";
    }

    private static String each(SearchTerms terms, String between, String condition) {
        return IntStream.range(0, terms.terms().size())
                .mapToObj(condition::formatted)
                .collect(Collectors.joining(between));
    }

    private long count(SearchTerms terms, Map<String, Object> params) {
        return jdbc.sql("select count(*) from (select 1" + found(terms) + " limit " + (COUNT_CAP + 1) + ") capped")
                .params(params)
                .query(Long.class)
                .single();
    }

    private Map<Long, String> texts(List<Row> rows, SearchTerms terms, Map<String, Object> params) {
        String any = each(terms, " or ", "x.body_vector @@ cast(:q%d as tsquery)");
        var texts = new HashMap<Long, String>();
        jdbc.sql("select distinct on (x.row_id) x.row_id, x.body from search_text x where x.row_id in (:rows) and ("
                        + any + ") order by x.row_id, x.part")
                .params(params)
                .param("rows", rows.stream().map(Row::id).toList())
                .query(row -> {
                    texts.put(row.getLong("row_id"), row.getString("body"));
                });
        return texts;
    }

    private static SearchHit hit(Row row, @Nullable String text, SearchTerms terms) {
        String number = row.number();
        return new SearchHit(
                row.kind(),
                row.subjectId(),
                Snippet.whole(row.title(), terms),
                number == null ? null : Snippet.whole(number, terms),
                row.date(),
                row.link(),
                text == null ? null : Snippet.around(text, terms));
    }
}
