package org.shuniu.duty.service.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.WatchMoved;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of each step within its change: the trail, the inboxes, who may know. */
@Component
public class WatchAnnouncer {
    /** The clock. */
    public static final Actor SYSTEM = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final Grants grants;
    private final OfficeTime time;

    WatchAnnouncer(ApplicationEventPublisher events, Directory directory, Grants grants, OfficeTime time) {
        this.events = events;
        this.directory = directory;
        this.grants = grants;
        this.time = time;
    }

    /** What happened to which subject; {@code link} is its page. */
    public record Step(SubjectRef subject, String verb, String title, String link) {}

    public void moved(Step step, Actor actor, Map<String, String> facts, Collection<Long> audience) {
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new WatchMoved(
                WatchMoved.newKey(step.subject()),
                step.subject(),
                step.verb(),
                step.title(),
                actor,
                time.now(),
                facts,
                told,
                step.link()));
    }

    public void publish(Object event) {
        events.publishEvent(event);
    }

    /** Staff and leaders of these rooms' organs may know of it. */
    public void grant(SubjectRef subject, LocalDate day, DutyRoom... rooms) {
        var names = new ArrayList<String>();
        for (DutyRoom room : rooms) {
            RoomAccess.READERS.forEach(role -> names.add(Principals.role(role, room.organId())));
        }
        grants.grant(subject, day, names);
    }

    /** Officers and directors of the room's organ. */
    public Set<Long> staff(DutyRoom room) {
        return holders(room, List.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR));
    }

    public Set<Long> directors(DutyRoom room) {
        return holders(room, List.of(Role.DUTY_DIRECTOR));
    }

    private Set<Long> holders(DutyRoom room, List<Role> roles) {
        var told = new HashSet<Long>();
        roles.forEach(role -> directory.holders(role, room.organId()).stream()
                .map(PostCard::personId)
                .forEach(told::add));
        return told;
    }
}
