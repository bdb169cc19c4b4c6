package org.shuniu.meeting.service.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.springframework.stereotype.Component;

/** Who can be asked: leaders and secretaries of the government in order of rank, its departments, cities and counties. */
@Component
public class Guests {
    private static final int ALL = 10_000;

    private final Directory directory;

    Guests(Directory directory) {
        this.directory = directory;
    }

    /** In order of rank, each person once. */
    public List<PostCard> persons(Meeting meeting) {
        long government = meeting.origin().governmentId();
        var byPerson = new LinkedHashMap<Long, PostCard>();
        Stream.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY)
                .flatMap(role -> directory.holders(role, government).stream())
                .forEach(card -> byPerson.putIfAbsent(card.personId(), card));
        return List.copyOf(byPerson.values());
    }

    List<PostCard> persons(Meeting meeting, Collection<Long> wanted) {
        return persons(meeting).stream()
                .filter(card -> wanted.contains(card.personId()))
                .toList();
    }

    /** Departments and agencies of the government, then governments below it; in the order of the organ tree. */
    public List<OrganCard> organs(Meeting meeting) {
        long government = meeting.origin().governmentId();
        var all = directory.searchOrgans("", ALL);
        var departments = all.stream().filter(card -> isDepartment(card, government));
        var below = all.stream()
                .filter(card ->
                        card.isGovernment() && card.id() != government && directory.isAbove(government, card.id()));
        return Stream.concat(departments, below).toList();
    }

    private static boolean isDepartment(OrganCard card, long government) {
        Long above = card.parentId();
        boolean kind = card.type() == OrganType.OFFICE
                || card.type() == OrganType.DEPARTMENT
                || card.type() == OrganType.DIRECT_AGENCY;
        return kind && above != null && above == government;
    }

    public static boolean isCity(OrganCard card) {
        return card.isGovernment() && card.level() == OrganLevel.CITY;
    }

    public static boolean isCounty(OrganCard card) {
        return card.isGovernment() && card.level() == OrganLevel.COUNTY;
    }

    /** An invited government below the province, which sits in a sub-venue of its own. */
    Optional<OrganCard> below(Invitation invitation) {
        Long organ = invitation.organId();
        return organ == null
                ? Optional.empty()
                : directory
                        .organ(organ)
                        .filter(card -> card.isGovernment() && card.level().isBelow(OrganLevel.PROVINCE));
    }

    /** An invited person as the list of attendees names him or her. */
    Attendee.Named named(Invitation invitation) {
        long person = Objects.requireNonNull(invitation.personId());
        return directory.postsOf(person).stream()
                .findFirst()
                .map(card -> new Attendee.Named(person, card.personName(), nameOf(card.organId()), card.title()))
                .orElseGet(() -> new Attendee.Named(person, invitation.name(), "", null));
    }

    private String nameOf(long organ) {
        return directory.organ(organ).map(OrganCard::name).orElse("");
    }
}
