package org.shuniu.supervision.domain.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of readers and their receipts; a receipt is written once and stays. */
@Repository
public class ReportReaders {
    private final JdbcClient jdbc;

    ReportReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the person is on the list already. */
    public boolean add(long reportId, long personId, String name, String unit, Instant at) {
        return jdbc.sql("""
                        insert into supervision_report_reader (report_id, person_id, person_name, unit_name, sent_at)
                        values (:report, :person, :name, :unit, :at) on conflict do nothing""")
                        .param("report", reportId)
                        .param("person", personId)
                        .param("name", name)
                        .param("unit", unit)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** True the first time this reader opens it. */
    public boolean opened(long reportId, long personId, Instant at) {
        return jdbc.sql("""
                        update supervision_report_reader set read_at = :at
                        where report_id = :report and person_id = :person and read_at is null""")
                        .param("report", reportId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public List<ReportReader> of(long reportId) {
        return jdbc.sql("""
                        select person_id, person_name, unit_name, sent_at, read_at from supervision_report_reader
                        where report_id = :report order by sent_at, id""")
                .param("report", reportId)
                .query((row, number) -> reader(row))
                .list();
    }

    private static ReportReader reader(ResultSet row) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new ReportReader(
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("unit_name"),
                row.getTimestamp("sent_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
