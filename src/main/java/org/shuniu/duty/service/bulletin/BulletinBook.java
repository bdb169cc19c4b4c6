package org.shuniu.duty.service.bulletin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.BulletinMoved;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinOpinion;
import org.shuniu.duty.domain.bulletin.BulletinOpinionRepository;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.bulletin.PaperReaderRepository;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its opinion, who may know, who is told, what search finds. */
@Component
class BulletinBook {
    private final Kept kept;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Directory directory;
    private final OfficeTime time;

    BulletinBook(
            Kept kept,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            Directory directory,
            OfficeTime time) {
        this.kept = kept;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.directory = directory;
        this.time = time;
    }

    /** What is kept beside an issue. */
    @Component("bulletinKept")
    record Kept(BulletinOpinionRepository opinions, PaperReaderRepository papers) {}

    boolean hasPaperReaders(DutyBulletin bulletin) {
        return !kept.papers().findByBulletinIdOrderById(bulletin.id()).isEmpty();
    }

    void opinion(DutyBulletin bulletin, BulletinAction action, @Nullable String words, Actor actor) {
        String said = words == null || words.isBlank() ? null : words.strip();
        kept.opinions().save(new BulletinOpinion(bulletin.id(), action, said, actor, time.now()));
    }

    void moved(DutyBulletin bulletin, String step, Actor actor, Set<Long> audience) {
        var id = bulletin.bulletinId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new BulletinMoved(
                BulletinMoved.newKey(id), id, step, bulletin.title(), actor, time.now(), Map.of(), told));
        var number = bulletin.number();
        search.put(
                id.subject(),
                bulletin.title(),
                number == null ? null : number.text(),
                bulletin.body(),
                bulletin.origin().createdOn(),
                id.link());
    }

    void grant(DutyBulletin bulletin, Collection<String> principals) {
        grants.grant(bulletin.bulletinId().subject(), bulletin.origin().createdOn(), principals);
    }

    Set<Long> drafter(DutyBulletin bulletin) {
        return Set.of(bulletin.origin().drafterId());
    }

    Set<Long> holders(DutyBulletin bulletin, Role... roles) {
        return Set.of(roles).stream()
                .flatMap(role -> directory.holders(role, bulletin.origin().organId()).stream())
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }
}
