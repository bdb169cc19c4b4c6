package org.shuniu.duty.service.room;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.DutyContact;
import org.shuniu.duty.domain.line.DutyContactRepository;
import org.shuniu.duty.domain.line.DutyLine;
import org.shuniu.duty.domain.line.DutyLineRepository;
import org.shuniu.duty.domain.line.LineTest;
import org.shuniu.duty.domain.line.LineTestRepository;
import org.shuniu.duty.domain.line.Relation;
import org.shuniu.duty.service.room.command.AddContact;
import org.shuniu.duty.service.room.command.TestLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of the duty network: contacts outside of the system, and whether a number answered (DUTY-11). */
@Service
@Transactional
public class DutyNetwork {
    private final DutyContactRepository contacts;
    private final DutyLineRepository lines;
    private final LineTestRepository tests;
    private final RoomAccess access;
    private final Trail trail;
    private final SecrecyGuard secrecy;

    DutyNetwork(
            DutyContactRepository contacts,
            DutyLineRepository lines,
            LineTestRepository tests,
            RoomAccess access,
            Trail trail,
            SecrecyGuard secrecy) {
        this.contacts = contacts;
        this.lines = lines;
        this.tests = tests;
        this.access = access;
        this.trail = trail;
        this.secrecy = secrecy;
    }

    public void add(AddContact command, Actor actor) {
        access.requireDirector(actor);
        secrecy.requireUnmarked("name", command.name(), actor);
        if (command.relation() == Relation.OWN) {
            throw new InvalidException(new Refusal("dutyroom.relation.required").at("relation"));
        }
        var contact = contacts.save(new DutyContact(
                actor.organId(), command.relation(), command.name().strip()));
        lines.save(DutyLine.ofContact(
                contact.id(), command.lineKind(), command.number().strip()));
        trail.record(actor, "dutyroom.CONTACT", ref(contact), Map.of("name", contact.name()));
    }

    public void remove(long contactId, Actor actor) {
        var contact = own(contactId, actor);
        access.requireDirector(actor);
        contact.close();
        lines.findByContactId(contactId).forEach(DutyLine::close);
        trail.record(actor, "dutyroom.CONTACT_REMOVED", ref(contact), Map.of("name", contact.name()));
    }

    /** Notes that a number was tried now. */
    public void tested(long lineId, TestLine command, Actor actor) {
        tested(lineId, command.answered(), command.note(), actor);
    }

    /** Notes that a number was tried now; also for other parts of the module. */
    public void tested(long lineId, boolean answered, @Nullable String note, Actor actor) {
        var line = lines.findById(lineId).filter(DutyLine::isOpen).orElseThrow(NotFoundException::new);
        var roomId = line.roomId();
        if (roomId == null) {
            own(Objects.requireNonNull(line.contactId()), actor);
        } else {
            access.seen(new DutyRoomId(roomId), actor);
        }
        if (!actor.has(Role.DUTY_OFFICER) && !actor.has(Role.DUTY_DIRECTOR)) {
            throw new RefusedException(new Refusal("dutyroom.refused.notDuty"));
        }
        secrecy.requireUnmarked("note", note, actor);
        String words = note == null || note.isBlank() ? null : note.strip();
        tests.save(new LineTest(lineId, answered, words, access.by(actor)));
        trail.record(
                actor,
                "dutyroom.LINE_TESTED",
                new SubjectRef("DUTY_LINE", lineId),
                Map.of("answered", Boolean.toString(answered)));
    }

    private DutyContact own(long contactId, Actor actor) {
        return contacts.findById(contactId)
                .filter(contact -> contact.organId() == actor.organId())
                .orElseThrow(NotFoundException::new);
    }

    private static SubjectRef ref(DutyContact contact) {
        return new SubjectRef("DUTY_CONTACT", contact.id());
    }
}
