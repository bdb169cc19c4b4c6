package org.shuniu.supervision.service.inspection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.Guest;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The group's members and those invited (第八条). */
@Service
@Transactional
public class GroupService {
    private static final String SEPARATOR = "\\s*[;；]\\s*";

    private final InspectionAccess access;
    private final InspectionPeople people;
    private final InspectionBook book;

    GroupService(InspectionAccess access, InspectionPeople people, InspectionBook book) {
        this.access = access;
        this.people = people;
        this.book = book;
    }

    public void form(InspectionId id, FormGroup command, Actor actor) {
        var now = access.opened(id, InspectionAction.FORM_GROUP, command.version(), actor);
        access.requireUnmarked("guests", String.join("\n", command.guestLines()), actor);
        var inspection = now.inspection();
        var members = people.members(inspection, command.memberIds(), "members").stream()
                .filter(member -> !inspection.isLedBy(member.personId()))
                .toList();
        var guests = command.guestLines().stream().map(GroupService::guest).toList();
        var before = inspection.members();
        inspection.formGroup(members, guests, book.by(actor));
        before.stream()
                .map(GroupMember::personId)
                .filter(person -> !inspection.isOfGroup(person))
                .filter(person -> inspection.origin().drafterId() != person)
                .forEach(person -> book.revoke(inspection, now.objects(), person));
        book.grant(
                inspection,
                now.objects(),
                members.stream()
                        .map(member -> Principals.person(member.personId()))
                        .toList());
        book.line(
                inspection,
                InspectionAction.FORM_GROUP.name(),
                names(members, guests),
                actor,
                book.working(inspection));
    }

    private static Guest guest(String line) {
        String[] parts = line.split(SEPARATOR, 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank() || line.length() > 200) {
            throw new InvalidException(new Refusal("inspection.invalid.guest", line).at("guests"));
        }
        return new Guest(parts[0].strip(), parts[1].strip());
    }

    private static String names(List<GroupMember> members, List<Guest> guests) {
        return Stream.concat(
                        members.stream().map(GroupMember::name),
                        guests.stream().map(guest -> guest.name() + " " + guest.capacity()))
                .collect(Collectors.joining("; "));
    }
}
