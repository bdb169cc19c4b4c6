package org.shuniu.review.service;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.OpinionView;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.read.OpinionBookQueries;
import org.shuniu.review.service.read.OpinionBookQueries.Placed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is still writing, and the confirmation of what a clerk recorded. */
@Service
@Transactional
public class OpinionService {
    private final JdbcClient jdbc;
    private final WorkItemService items;
    private final OpinionBookQueries opinions;
    private final Visibility visibility;
    private final OpinionBook book;
    private final Clock clock;

    OpinionService(
            JdbcClient jdbc,
            WorkItemService items,
            OpinionBookQueries opinions,
            Visibility visibility,
            OpinionBook book,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.opinions = opinions;
        this.visibility = visibility;
        this.book = book;
        this.clock = clock;
    }

    /** Kept per person and step, so that neither a lost session nor somebody faster costs a word. */
    public void saveDraft(long itemId, String text, Actor actor) {
        OpinionBook.limit("opinion", text);
        book.requireUnmarked("opinion", text, actor);
        WorkItemView item = items.visible(itemId, actor);
        jdbc.sql("""
                        insert into opinion_draft (step_id, person_id, text, saved_at)
                        values (:step, :me, :text, :now)
                        on conflict (step_id, person_id) do update set text = excluded.text,
                          saved_at = excluded.saved_at""")
                .param("step", item.step().stepId())
                .param("me", actor.personId())
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public String draft(long itemId, Actor actor) {
        WorkItemView item = items.visible(itemId, actor);
        return opinions.draft(item.step().stepId(), actor.personId());
    }

    /** The leader confirms what a clerk recorded for him (代录). */
    public SubjectRef confirm(long opinionId, Actor actor) {
        Optional<Placed> found =
                opinions.opinion(opinionId).filter(one -> visibility.canSeeMaking(actor, one.subject()));
        Placed placed = found.orElseThrow(NotFoundException::new);
        OpinionView opinion = placed.opinion();
        if (opinion.recordedBy() == null || opinion.personId() != actor.personId()) {
            throw new RefusedException(new Refusal("review.refused.notYourRecord"));
        }
        jdbc.sql("""
                        insert into opinion_confirmation (opinion_id, person_id, at) values (:id, :me, :now)
                        on conflict do nothing""")
                .param("id", opinionId)
                .param("me", actor.personId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return placed.subject();
    }
}
