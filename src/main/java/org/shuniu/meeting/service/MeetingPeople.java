package org.shuniu.meeting.service;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.Meeting;
import org.springframework.stereotype.Component;

/** Who is who at meetings: the unit that calls one, and the government's office that keeps them few. */
@Component
public class MeetingPeople {
    private final Directory directory;

    public MeetingPeople(Directory directory) {
        this.directory = directory;
    }

    /** The government to which an organ belongs, itself if it is one. */
    public long government(long organId) {
        @Nullable Long next = organId;
        while (next != null) {
            var card = directory.organ(next).orElse(null);
            if (card == null || card.isGovernment()) {
                return card == null ? organId : card.id();
            }
            next = card.parentId();
        }
        return organId;
    }

    /** The organ whose 会务处 serves this government; empty where nobody was named. */
    public Optional<Long> office(long governmentId) {
        return directory.holders(Role.MEETING_OFFICER, governmentId).stream()
                .findFirst()
                .map(PostCard::organId);
    }

    /** 会务处 of the government to which the meeting belongs. */
    public boolean isOfficer(Actor actor, Meeting meeting) {
        return isOfficer(actor, meeting.origin().governmentId());
    }

    public boolean isOfficer(Actor actor, long governmentId) {
        return actor.has(Role.MEETING_OFFICER)
                && office(governmentId)
                        .filter(organ -> organ == actor.organId())
                        .isPresent();
    }

    /** 承办处室: colleagues of the unit that calls the meeting. */
    public boolean isConvener(Actor actor, Meeting meeting) {
        return !actor.isAdministrator()
                && (actor.unitId() == meeting.origin().unitId()
                        || actor.personId() == meeting.origin().creatorId());
    }

    /** Those who prepare it: the unit that calls it, or 会务处. */
    public boolean isPreparing(Actor actor, Meeting meeting) {
        return isConvener(actor, meeting) || isOfficer(actor, meeting);
    }

    /** 秘书长、副秘书长 in the office of the government to which the meeting belongs. */
    public boolean isSecretary(Actor actor, Meeting meeting) {
        return actor.has(Role.SECRETARY)
                && office(meeting.origin().governmentId())
                        .filter(organ -> organ == actor.organId())
                        .isPresent();
    }

    /** Who is told of what comes in: the person at work on it, and 会务处. */
    public Set<Long> preparing(Meeting meeting) {
        var persons = new LinkedHashSet<Long>();
        persons.add(meeting.origin().creatorId());
        directory
                .holders(Role.MEETING_OFFICER, meeting.origin().governmentId())
                .forEach(card -> persons.add(card.personId()));
        return persons;
    }
}
