package org.shuniu.duty.service.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterMoved;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterEvent;
import org.shuniu.duty.domain.roster.RosterEventRepository;
import org.shuniu.duty.domain.roster.Signed;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its line, who may know, who is told. */
@Component
public class RosterBook {
    private final RosterEventRepository lines;
    private final DutyRoomRepository rooms;
    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final Grants grants;
    private final OfficeTime time;

    RosterBook(
            RosterEventRepository lines,
            DutyRoomRepository rooms,
            ApplicationEventPublisher events,
            Directory directory,
            Grants grants,
            OfficeTime time) {
        this.lines = lines;
        this.rooms = rooms;
        this.events = events;
        this.directory = directory;
        this.grants = grants;
        this.time = time;
    }

    public Signed by(Actor actor) {
        return Signed.of(actor, time.now());
    }

    public void line(Roster roster, String step, @Nullable String words, Actor actor, Set<Long> audience) {
        lines.save(new RosterEvent(roster.id(), step, words, by(actor)));
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        var subject = roster.rosterId().subject();
        events.publishEvent(new RosterMoved(
                RosterMoved.newKey(subject),
                subject,
                roster.rosterId().link(),
                step,
                roster.title(),
                actor,
                time.now(),
                Map.of("month", roster.month().toString()),
                told));
    }

    /** While it is being made: those on duty in the organ. */
    void grantDraft(Roster roster) {
        grants.grant(
                roster.rosterId().subject(),
                roster.month().atDay(1),
                List.of(
                        Principals.role(Role.DUTY_OFFICER, roster.organId()),
                        Principals.role(Role.DUTY_DIRECTOR, roster.organId())));
    }

    /** Once published: everybody in the organ, its leaders, and the duty people of the room above. */
    void grantPublished(Roster roster, DutyRoom room, Collection<Shift> shifts) {
        var readers = new ArrayList<String>();
        readers.add(Principals.organ(roster.organId()));
        named(shifts).forEach(person -> readers.add(Principals.person(person)));
        var upper = room.upperRoomId();
        if (upper != null) {
            rooms.findById(upper).ifPresent(above -> {
                for (Role role : List.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.DUTY_ASSESSOR)) {
                    readers.add(Principals.role(role, above.organId()));
                }
            });
        }
        grants.grant(roster.rosterId().subject(), roster.month().atDay(1), readers);
    }

    Set<Long> directors(Roster roster) {
        return directory.holders(Role.DUTY_DIRECTOR, roster.organId()).stream()
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }

    /** Everybody whom it puts on duty. */
    static Set<Long> named(Collection<Shift> shifts) {
        var people = new HashSet<Long>();
        for (var shift : shifts) {
            shift.officers().stream().map(Officer::personId).forEach(people::add);
            people.add(Objects.requireNonNullElse(shift.leaderId(), -1L));
        }
        people.remove(-1L);
        return people;
    }
}
