package org.shuniu.meeting.service.topic;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Topics that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class TopicQueries {
    private static final Listing TOPICS = new Listing("""
            s.id, s.title, s.organ_name, s.proposer_name, s.wanted_class, s.personnel, s.status, s.outcome,
                   s.submitted_on, s.coordinated_on, s.approved_on""", "meeting_topic s", "s.moved_at desc, s.id desc");

    private final ListPages pages;
    private final JdbcClient jdbc;
    private final TopicAccess access;
    private final TopicPolicy policy;
    private final TopicViews views;

    TopicQueries(ListPages pages, JdbcClient jdbc, TopicAccess access, TopicPolicy policy, TopicViews views) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.views = views;
    }

    public PageOf<TopicRow> page(TopicFilter filter, Actor actor, int page) {
        var asked = Conditions.seen(TopicId.KIND, actor)
                .equal("s.status", "status", filter.status())
                .equal("s.wanted_class", "wanted", filter.wanted())
                .words("(s.title ilike :text or s.organ_name ilike :text)", "text", filter.text());
        return pages.page(TOPICS, asked, page, TopicRow.class);
    }

    /** Settled at the coordination meeting, and passed on from it, among those the reader may know of (MTG-26). */
    public record Coordinated(long settled, long passed) {}

    public Coordinated coordinated(Actor actor) {
        var seen = Conditions.seen(TopicId.KIND, actor);
        return jdbc.sql("select count(*) filter (where s.status = 'SETTLED') as settled,"
                        + " count(*) filter (where s.status in ('READY', 'LISTED', 'DECIDED')) as passed"
                        + " from meeting_topic s where s.coordinated_on is not null and " + seen.where())
                .params(seen.params())
                .query(Coordinated.class)
                .single();
    }

    public TopicView view(TopicId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draw one up? */
    public boolean proposes(Actor actor) {
        return policy.refusalToPropose(actor).isEmpty();
    }

    public void requireProposer(Actor actor) {
        access.requireProposer(actor);
    }

    /** The form of a draft; refused to whom the step is refused. */
    public DescribeTopic draft(TopicId id, Actor actor) {
        var topic = access.seen(id, actor);
        return DescribeTopic.of(access.opened(id, TopicAction.EDIT, topic.version(), actor));
    }
}
