package org.shuniu.meeting.service.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who may know of minutes, phase by phase, and who is told. */
@Component
class MinutesAudience {
    private final Directory directory;
    private final MeetingPeople people;
    private final MinutesSigners signers;

    MinutesAudience(Directory directory, MeetingPeople people, MinutesSigners signers) {
        this.directory = directory;
        this.people = people;
        this.signers = signers;
    }

    List<String> ofDraft(Minutes minutes, Meeting meeting) {
        var names = new ArrayList<String>();
        names.add(Principals.person(minutes.origin().drafterId()));
        names.add(Principals.unit(meeting.origin().unitId()));
        office(meeting).ifPresent(office -> names.add(Principals.role(Role.MEETING_OFFICER, office)));
        return names;
    }

    List<String> ofReview(Meeting meeting) {
        return office(meeting).stream()
                .map(office -> Principals.role(Role.SECRETARY, office))
                .toList();
    }

    List<String> ofSignature(Meeting meeting) {
        return signers.principals(meeting);
    }

    List<String> readers(Minutes minutes) {
        return minutes.readers().stream()
                .map(reader -> Principals.person(reader.personId()))
                .toList();
    }

    Set<Long> drafter(Minutes minutes) {
        return Set.of(minutes.origin().drafterId());
    }

    Set<Long> reviewers(Meeting meeting) {
        var told = new HashSet<Long>();
        directory.heads(meeting.origin().unitId()).forEach(post -> told.add(post.personId()));
        office(meeting)
                .ifPresent(
                        office -> directory.holders(Role.SECRETARY, office).forEach(post -> told.add(post.personId())));
        return told;
    }

    /** Persons among those who may sign. */
    Set<Long> signers(Meeting meeting) {
        var roles = Set.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY);
        return switch (MinutesSigners.circle(meeting.meetingClass())) {
            case GOVERNMENT -> holders(meeting.origin().governmentId(), Set.of(Role.PRINCIPAL));
            case OFFICE -> office(meeting).map(office -> holders(office, roles)).orElse(Set.of());
            case ORGAN -> holders(meeting.origin().organId(), Set.of(Role.LEADER));
        };
    }

    private Set<Long> holders(long organ, Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> directory.holders(role, organ).stream())
                .filter(post -> post.organId() == organ)
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }

    private Optional<Long> office(Meeting meeting) {
        return people.office(meeting.origin().governmentId());
    }
}
