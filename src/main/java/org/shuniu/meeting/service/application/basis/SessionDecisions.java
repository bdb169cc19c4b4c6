package org.shuniu.meeting.service.application.basis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.application.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decisions that an application may name as its basis: of sessions of the government whose minutes are signed, and those
 * entered from outside.
 */
@Component
public class SessionDecisions {
    private static final String FOUND =
            """
            from (select d.id as decision_id, null::bigint as outside_id, d.meeting_id, s.title as session,
                    (s.starts_at at time zone 'Asia/Shanghai')::date as held_on, d.item, d.text, %1$s as seen
                  from meeting_decision d join meeting s on s.id = d.meeting_id
                  where s.class in ('PLENARY', 'EXECUTIVE', 'OFFICE', 'TOPICAL')
                    and exists (select 1 from meeting_minutes n
                                where n.meeting_id = s.id and n.status in ('SIGNED', 'ISSUED'))
                    and s.status in ('IN_SESSION', 'ENDED', 'CLOSED') and not d.personnel
                  union all
                  select null, s.id, null, s.meeting_name, s.held_on, 0, s.text, %2$s
                  from meeting_outside_decision s where s.source <> 'LEADERSHIP') f\s""".formatted(Visibility.PREDICATE, Visibility.PREDICATE.replace(":subjectKind", ":outsideKind"));

    private final JdbcClient jdbc;

    SessionDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One to choose.
     *
     * @param meetingId of the session, null for a decision from outside
     */
    public record Row(
            @Nullable Long decisionId,
            @Nullable Long outsideId,
            @Nullable Long meetingId,
            String session,
            LocalDate heldOn,
            int item,
            String text) {
        public Basis basis() {
            return new Basis(label(), decisionId, outsideId);
        }

        public String label() {
            return session + " " + heldOn + (item == 0 ? "" : " #" + item);
        }

        /** Where it stands; its page answers for itself. */
        public String link() {
            return meetingId == null
                    ? new OutsideDecisionId(outsideId == null ? 0 : outsideId).link()
                    : new MeetingId(meetingId).link();
        }
    }

    /** Those that this person may know of, the newest first. */
    public List<Row> of(Actor actor) {
        return jdbc.sql("select f.* " + FOUND
                        + "where f.seen order by f.held_on desc, f.meeting_id desc, f.item limit 100")
                .params(params(actor))
                .query(Row.class)
                .list();
    }

    /** The one that is named, if this person may know of it. */
    public Optional<Row> found(@Nullable Basis named, Actor actor) {
        if (named == null || !named.isRecorded()) {
            return Optional.empty();
        }
        return jdbc.sql("select f.* " + FOUND
                        + "where f.seen and (f.decision_id = :decision or f.outside_id = :outside)")
                .params(params(actor))
                .param("decision", named.decisionId())
                .param("outside", named.outsideId())
                .query(Row.class)
                .optional();
    }

    /**
     * What a form names, with the name of its session.
     *
     * @param kept what it named before, which stays even where this person may not know of it
     */
    public @Nullable Basis read(@Nullable String reference, @Nullable Basis kept, Actor actor) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        if (kept != null && reference.strip().equals(kept.reference())) {
            return kept;
        }
        return found(Basis.of(reference), actor)
                .map(Row::basis)
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.basis.unknown").at("basis")));
    }

    private static Map<String, Object> params(Actor actor) {
        var params = new HashMap<String, Object>();
        params.put("subjectKind", MeetingId.KIND);
        params.put("outsideKind", OutsideDecisionId.KIND);
        params.put("principals", Principals.bound(actor));
        return params;
    }
}
