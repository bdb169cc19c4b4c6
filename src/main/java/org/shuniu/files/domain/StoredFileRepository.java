package org.shuniu.files.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which subject has which attachment. */
@Repository
public class StoredFileRepository {
    private final JdbcClient jdbc;

    StoredFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a file hangs: on this subject, as an attachment or beside it. */
    public record Placed(SubjectRef subject, boolean beside) {}

    /** A file with the subject it hangs on. */
    public record Attached(Placed place, StoredFile file) {
        public SubjectRef subject() {
            return place.subject();
        }
    }

    public long add(Placed place, StoredFile file) {
        return jdbc.sql("""
                        insert into stored_file (subject_kind, subject_id, name, type, size, sha256, added_by,
                          added_by_name, added_at, beside)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        place.subject().kind(),
                        place.subject().id(),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        file.addedBy(),
                        file.addedByName(),
                        OffsetDateTime.ofInstant(file.addedAt(), ZoneOffset.UTC),
                        place.beside())
                .query(Long.class)
                .single();
    }

    public List<StoredFile> of(SubjectRef subject) {
        return jdbc.sql("""
                        select * from stored_file where subject_kind = ? and subject_id = ? and not beside
                        order by id""")
                .params(subject.kind(), subject.id())
                .query((row, n) -> file(row))
                .list();
    }

    public Optional<Attached> find(long id) {
        return jdbc.sql("select * from stored_file where id = ?")
                .params(id)
                .query((row, n) -> new Attached(
                        new Placed(
                                new SubjectRef(row.getString("subject_kind"), row.getLong("subject_id")),
                                row.getBoolean("beside")),
                        file(row)))
                .optional();
    }

    public boolean remove(SubjectRef subject, long id) {
        return jdbc.sql("delete from stored_file where id = ? and subject_kind = ? and subject_id = ? and not beside")
                        .params(id, subject.kind(), subject.id())
                        .update()
                == 1;
    }

    /** Keeps the sweeper off this content until the transaction ends; many may keep it at once. */
    public void hold(String sha256) {
        jdbc.sql("select 1 from pg_advisory_xact_lock_shared(hashtextextended('shuniu.file.' || ?, 0))")
                .params(sha256)
                .query(Integer.class)
                .single();
    }

    /** True when nobody holds this content and no attachment names it; stays so until the transaction ends. */
    public boolean isOrphan(String sha256) {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('shuniu.file.' || ?, 0))")
                .params(sha256)
                .query(Boolean.class)
                .single();
        return mine
                && jdbc.sql("select not exists (select 1 from stored_file where sha256 = ?)")
                        .params(sha256)
                        .query(Boolean.class)
                        .single();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getLong("added_by"),
                row.getString("added_by_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
