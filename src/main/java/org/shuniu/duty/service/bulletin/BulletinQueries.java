package org.shuniu.duty.service.bulletin;

import java.util.List;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class BulletinQueries {
    private static final Listing BULLETINS = new Listing("""
            s.id, s.title, s.number_year as year, s.year_number as in_year, s.total_number as in_all, s.status,
                   s.room_name, s.drafter_name, s.created_on, s.signed_on,
                   (select count(*) from duty_bulletin_incident i where i.bulletin_id = s.id) as incidents,
                   (select count(*) from duty_bulletin_reader r where r.bulletin_id = s.id)
                     + (select count(*) from duty_bulletin_paper p where p.bulletin_id = s.id) as readers,
                   (select count(*) from duty_bulletin_receipt r where r.bulletin_id = s.id)
                     + (select count(p.handed_at) from duty_bulletin_paper p where p.bulletin_id = s.id) as read""", "duty_bulletin s", "s.moved_at desc, s.id desc");

    private final ListPages pages;
    private final BulletinAccess access;
    private final BulletinPolicy policy;
    private final BulletinViews views;
    private final BulletinMaterial material;
    private final Distribution distribution;

    BulletinQueries(
            ListPages pages,
            BulletinAccess access,
            BulletinPolicy policy,
            BulletinViews views,
            BulletinMaterial material,
            Distribution distribution) {
        this.pages = pages;
        this.access = access;
        this.policy = policy;
        this.views = views;
        this.material = material;
        this.distribution = distribution;
    }

    public PageOf<BulletinRow> page(BulletinFilter filter, Actor actor, int page) {
        var asked = Conditions.seen(BulletinId.KIND, actor)
                .equal("s.status", "status", filter.status())
                .equal("s.number_year", "year", filter.year())
                .words("s.title ilike :text", "text", filter.text());
        return pages.page(BULLETINS, asked, page, BulletinRow.class);
    }

    public BulletinView view(BulletinId id, Actor actor) {
        return views.of(access.seen(id, actor), actor);
    }

    /** May this person draft one? */
    public boolean drafts(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    /** Incidents to choose from; refused to whom the draft is refused. */
    public List<ToldIncident> offered(Actor actor) {
        return material.offered(access.requireEditor(actor).id(), actor);
    }

    /** Grave incidents that no issue tells of yet; none for who may not draft. */
    public List<ToldIncident> proposed(Actor actor) {
        return drafts(actor)
                ? offered(actor).stream().filter(ToldIncident::proposed).toList()
                : List.of();
    }

    /** Refuses the form of a step to whom the step is refused. */
    public BulletinView forStep(BulletinId id, BulletinAction action, Actor actor) {
        var bulletin = access.seen(id, actor);
        return views.of(access.opened(id, action, bulletin.version(), actor), actor);
    }

    /** An issue whose papers are handed over; refused to whom the note is refused. */
    public BulletinView forHanding(BulletinId id, Actor actor) {
        return views.of(access.sent(id, actor), actor);
    }

    /** Whom the distribution list of this issue may name. */
    public List<ListedReader> candidates(BulletinId id, Actor actor) {
        var origin = access.seen(id, actor).origin();
        return distribution.candidates(origin.organId(), origin.governmentId());
    }
}
