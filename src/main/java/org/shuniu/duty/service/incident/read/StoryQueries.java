package org.shuniu.duty.service.incident.read;

import java.time.Duration;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an event from the first call to the archive. */
@Service("incidentStoryQueries")
@Transactional(readOnly = true)
public class StoryQueries {
    private final JdbcClient jdbc;
    private final IncidentAccess access;

    StoryQueries(JdbcClient jdbc, IncidentAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public StoryView story(IncidentId id, Actor actor) {
        var incident = access.seen(id, actor);
        List<StoryView.Line> lines = jdbc.sql("""
                        select l.kind, l.words, l.happened_at, l.done_at, l.by_name,
                               case when l.incident_id = :id then null else i.title end as source
                        from incident_line l join incident i on i.id = l.incident_id
                        where i.id = :id or i.merged_into_id = :id order by l.happened_at, l.id limit 2000""")
                .param("id", incident.id())
                .query((row, number) -> {
                    var at = row.getTimestamp("happened_at").toInstant();
                    var entered = row.getTimestamp("done_at").toInstant();
                    boolean later = Duration.between(at, entered).toMinutes() > 0;
                    return new StoryView.Line(
                            row.getString("kind"),
                            row.getString("words"),
                            at,
                            later ? entered : null,
                            row.getString("by_name"),
                            row.getString("source"));
                })
                .list();
        return new StoryView(incident.id(), incident.title(), lines);
    }
}
