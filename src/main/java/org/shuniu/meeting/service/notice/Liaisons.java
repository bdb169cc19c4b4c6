package org.shuniu.meeting.service.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Invitation;
import org.springframework.stereotype.Component;

/** 参会联络员: who receives the notice for an organ and answers it; for a government, its office does. */
@Component("meetingLiaisons")
public class Liaisons {
    private final Directory directory;

    Liaisons(Directory directory) {
        this.directory = directory;
    }

    public List<PostCard> of(long organId) {
        return directory.holders(Role.MEETING_LIAISON, organId);
    }

    /** Organs for which this person answers; none for who is no liaison. */
    public List<Long> organsOf(Actor actor) {
        if (!actor.has(Role.MEETING_LIAISON)) {
            return List.of();
        }
        var organs = new ArrayList<Long>();
        organs.add(actor.organId());
        directory.organ(actor.organId()).ifPresent(card -> {
            Long above = card.parentId();
            if (above != null && directory.actsFor(actor.organId(), above)) {
                organs.add(above);
            }
        });
        return organs;
    }

    /** The invited person, who stands in for him or her today, or the liaison of the invited organ. */
    public boolean answers(Actor actor, Invitation invitation) {
        Long person = invitation.personId();
        if (person != null) {
            return person == actor.personId() || actor.standsInFor().contains(person);
        }
        Long organ = invitation.organId();
        return organ != null && organsOf(actor).contains(organ);
    }

    /** Who may know of a meeting because of these invitations. */
    public Set<String> principals(Collection<Invitation> invitations) {
        var names = new LinkedHashSet<String>();
        for (var invitation : invitations) {
            Long person = invitation.personId();
            Long organ = invitation.organId();
            if (person != null) {
                names.add(Principals.person(person));
            } else if (organ != null) {
                Stream.concat(Stream.of(organ), of(organ).stream().map(PostCard::organId))
                        .forEach(one -> names.add(Principals.role(Role.MEETING_LIAISON, one)));
            }
        }
        return names;
    }

    /** Persons who are told: those invited, and the liaisons of invited organs. */
    public Set<Long> told(Collection<Invitation> invitations) {
        var persons = new LinkedHashSet<Long>();
        for (var invitation : invitations) {
            Long person = invitation.personId();
            Long organ = invitation.organId();
            if (person != null) {
                persons.add(person);
            } else if (organ != null) {
                of(organ).forEach(card -> persons.add(card.personId()));
            }
        }
        return persons;
    }
}
