package org.shuniu.supervision.domain.inspection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To which leaders the closing report went, and when each opened it first; a receipt is written once and stays. */
@Repository
public class InspectionReaders {
    private final JdbcClient jdbc;

    InspectionReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One reader with the receipt. */
    public record Reader(String name, String unit, @Nullable Instant readAt) {}

    public void add(long inspectionId, long personId, String name, String unit, Instant at) {
        jdbc.sql("""
                        insert into inspection_reader (inspection_id, person_id, person_name, unit_name, sent_at)
                        values (:inspection, :person, :name, :unit, :at) on conflict do nothing""")
                .param("inspection", inspectionId)
                .param("person", personId)
                .param("name", name)
                .param("unit", unit)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** True the first time this reader opens it. */
    public boolean opened(long inspectionId, long personId, Instant at) {
        return jdbc.sql("""
                        update inspection_reader set read_at = :at
                        where inspection_id = :inspection and person_id = :person and read_at is null""")
                        .param("inspection", inspectionId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public List<Reader> of(long inspectionId) {
        return jdbc.sql("""
                        select person_name, unit_name, read_at from inspection_reader
                        where inspection_id = :inspection order by person_id""")
                .param("inspection", inspectionId)
                .query((row, number) -> {
                    Timestamp read = row.getTimestamp("read_at");
                    return new Reader(
                            row.getString("person_name"),
                            row.getString("unit_name"),
                            read == null ? null : read.toInstant());
                })
                .list();
    }
}
