package org.shuniu.search.service;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.search.SearchIndex;
import org.shuniu.search.domain.Pieces;
import org.shuniu.search.domain.TextVector;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** Writes search rows; a text that did not change is not cut again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndexService implements SearchIndex {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SearchIndexService(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public void put(
            SubjectRef subject, String title, @Nullable String number, String text, LocalDate sortDate, String link) {
        String clean = text.replace("\0", "");
        String digest = DigestUtils.md5DigestAsHex(clean.getBytes(StandardCharsets.UTF_8));
        boolean same = digest.equals(digestOf(subject));
        long row = jdbc.sql("""
                        insert into search_row (subject_kind, subject_id, title, number, title_vector, text_digest,
                          sort_date, link)
                        values (:kind, :id, :title, :number, cast(:vector as tsvector), :digest, :sortDate, :link)
                        on conflict (subject_kind, subject_id) do update set title = excluded.title,
                          number = excluded.number, title_vector = excluded.title_vector,
                          text_digest = excluded.text_digest, sort_date = excluded.sort_date, link = excluded.link
                        returning id""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("title", title)
                .param("number", number)
                .param("vector", TextVector.of(title, number))
                .param("digest", digest)
                .param("sortDate", sortDate)
                .param("link", link)
                .query(Long.class)
                .single();
        if (!same) {
            replaceText(row, clean);
        }
    }

    private @Nullable String digestOf(SubjectRef subject) {
        return jdbc.sql("select text_digest from search_row where subject_kind = ? and subject_id = ?")
                .params(subject.kind(), subject.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void replaceText(long row, String text) {
        jdbc.sql("delete from search_text where row_id = ?").param(row).update();
        List<String> pieces = Pieces.of(text);
        var rows = new ArrayList<Object[]>();
        for (int part = 0; part < pieces.size(); part++) {
            String piece = pieces.get(part);
            rows.add(new Object[] {row, part, piece, TextVector.of(piece)});
        }
        template.batchUpdate(
                "insert into search_text (row_id, part, body, body_vector) values (?, ?, ?, cast(? as tsvector))",
                rows);
    }

    @Override
    public void remove(SubjectRef subject) {
        jdbc.sql("delete from search_row where subject_kind = ? and subject_id = ?")
                .params(subject.kind(), subject.id())
                .update();
    }
}
