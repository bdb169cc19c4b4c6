package org.shuniu.meeting.service.decision.outside;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.decision.outside.OutsideDecision;
import org.shuniu.meeting.domain.decision.outside.OutsideDecisionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions from outside as what matters of supervision come from. */
@Service
@Transactional(readOnly = true)
public class OutsideAsSource implements FollowUpSource {
    private final OutsideDecisionRepository decisions;
    private final Visibility visibility;
    private final JdbcClient jdbc;

    OutsideAsSource(OutsideDecisionRepository decisions, Visibility visibility, JdbcClient jdbc) {
        this.decisions = decisions;
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return OutsideDecisionId.KIND;
    }

    @Override
    public List<Paper> find(String text, Actor actor, int limit) {
        var ids = jdbc.sql("select s.id from meeting_outside_decision s where " + Visibility.PREDICATE
                        + " and (position(:text in s.meeting_name) > 0 or position(:text in s.text) > 0)"
                        + " order by s.held_on desc, s.id desc limit :limit")
                .param("subjectKind", OutsideDecisionId.KIND)
                .param("principals", Principals.bound(actor))
                .param("text", text)
                .param("limit", limit)
                .query(Long.class)
                .list();
        return ids.stream()
                .flatMap(id -> decisions.findById(id).stream())
                .map(OutsideAsSource::paper)
                .toList();
    }

    @Override
    public Optional<Paper> paper(long id, Actor actor) {
        return seen(id, actor).map(OutsideAsSource::paper);
    }

    private static Paper paper(OutsideDecision kept) {
        var id = kept.decisionId();
        return new Paper(
                id.subject(), kept.meeting().name(), null, kept.meeting().heldOn(), true, id.link());
    }

    @Override
    public String excerpt(long id, Actor actor) {
        return seen(id, actor).map(OutsideDecision::text).orElse("");
    }

    private Optional<OutsideDecision> seen(long id, Actor actor) {
        return visibility.canSee(actor, new OutsideDecisionId(id).subject())
                ? decisions.findById(id)
                : Optional.empty();
    }
}
