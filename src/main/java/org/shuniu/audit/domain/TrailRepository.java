package org.shuniu.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.audit.domain.TrailEntry.Who;
import org.shuniu.kernel.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the trail and the end of its chain. */
@Repository
public class TrailRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TrailRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void add(TrailEntry entry) {
        Who who = entry.who();
        SubjectRef subject = entry.subject();
        jdbc.sql("""
                        insert into trail_entry (at, person_id, person_name, post_id, unit_name, organ_id, organ_name,
                          on_behalf_id, on_behalf_name, verb, subject_kind, subject_id, refused, facts, ip)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""")
                .param(OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param(who == null ? null : who.personId())
                .param(who == null ? null : who.name())
                .param(who == null ? null : who.postId())
                .param(who == null ? null : who.unitName())
                .param(who == null ? null : who.organId())
                .param(who == null ? null : who.organName())
                .param(who == null ? null : who.onBehalfId())
                .param(who == null ? null : who.onBehalfName())
                .param(entry.verb())
                .param(subject == null ? null : subject.kind())
                .param(subject == null ? null : subject.id())
                .param(entry.refused())
                .param(JSON.writeValueAsString(entry.facts()))
                .param(entry.ip())
                .update();
    }

    /**
     * Rows that may be sealed, in order of id: no transaction that is older than theirs is still open, so nothing can
     * appear between them later. Rows from behind the snapshot were restored from another cluster's backup.
     */
    public List<TrailEntry> sealable(int limit) {
        return jdbc.sql("""
                        select * from trail_entry
                        where seal_no is null and (xact < pg_snapshot_xmin(pg_current_snapshot())
                                                   or xact >= pg_snapshot_xmax(pg_current_snapshot()))
                        order by id limit ?""").param(limit).query((row, n) -> entry(row)).list();
    }

    /** The end of the chain, locked until the transaction ends: a second sealer waits here. */
    public Seal lockHead() {
        return jdbc.sql("select seal_no, seal_hash from trail_head for update")
                .query((row, n) -> seal(row))
                .single();
    }

    public Seal head() {
        return jdbc.sql("select seal_no, seal_hash from trail_head")
                .query((row, n) -> seal(row))
                .single();
    }

    public void seal(List<SealedEntry> entries) {
        template.batchUpdate(
                "update trail_entry set seal_no = ?, seal_hash = ? where id = ?",
                entries.stream()
                        .map(e -> new Object[] {
                            e.seal().no(), e.seal().hash(), e.entry().id()
                        })
                        .toList());
        Seal last = entries.get(entries.size() - 1).seal();
        template.update("update trail_head set seal_no = ?, seal_hash = ?", last.no(), last.hash());
    }

    public List<SealedEntry> sealedAfter(long sealNo, int limit) {
        return jdbc.sql("select * from trail_entry where seal_no > ? order by seal_no limit ?")
                .params(sealNo, limit)
                .query((row, n) -> new SealedEntry(entry(row), seal(row)))
                .list();
    }

    public Optional<Trail.Change> latestChange(SubjectRef subject) {
        return jdbc.sql("""
                        select person_id, person_name, on_behalf_name, verb, at from trail_entry
                        where subject_kind = ? and subject_id = ? and not refused and person_id is not null
                          and verb not like '%.DOWNLOAD' and verb not like '%.READ' and verb not like '%.EXPORT'
                        order by id desc limit 1""")
                .params(subject.kind(), subject.id())
                .query((row, n) -> new Trail.Change(
                        row.getLong("person_id"),
                        row.getString("person_name"),
                        row.getString("on_behalf_name"),
                        row.getString("verb"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Length of the unsealed tail and the time of its oldest entry. */
    public Tail tail() {
        return jdbc.sql("select count(*) as length, min(at) as oldest from trail_entry where seal_no is null")
                .query((row, n) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Tail(row.getLong("length"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** What waits for its seal. */
    public record Tail(long length, @Nullable Instant oldest) {}

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("seal_no"), row.getBytes("seal_hash"));
    }

    /** Reads one row of {@code select * from trail_entry}. */
    public static TrailEntry entry(ResultSet row) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        String kind = row.getString("subject_kind");
        return new TrailEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                person == null ? null : who(row, person),
                row.getString("verb"),
                kind == null ? null : new SubjectRef(kind, row.getLong("subject_id")),
                row.getBoolean("refused"),
                facts(row.getString("facts")),
                row.getString("ip"));
    }

    private static Who who(ResultSet row, long person) throws SQLException {
        return new Who(
                person,
                row.getString("person_name"),
                row.getObject("post_id", Long.class),
                row.getString("unit_name"),
                row.getObject("organ_id", Long.class),
                row.getString("organ_name"),
                row.getObject("on_behalf_id", Long.class),
                row.getString("on_behalf_name"));
    }

    /** Values that are no strings can only come from tampering; their text is kept so that the seal breaks. */
    private static Map<String, String> facts(String json) {
        var facts = new TreeMap<String, String>();
        Map<String, JsonNode> nodes = JSON.readValue(json, new TypeReference<>() {});
        nodes.forEach((key, node) -> facts.put(key, node.isString() ? node.stringValue() : "json:" + node));
        return facts;
    }
}
