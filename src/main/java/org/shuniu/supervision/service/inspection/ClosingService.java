package org.shuniu.supervision.service.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionReaders;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.inspection.command.CloseInspection;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report to the government at the end (SUP-06), and who has read it. */
@Service
@Transactional
public class ClosingService {
    private final InspectionAccess access;
    private final InspectionBook book;
    private final InspectionReaders readers;
    private final Units units;
    private final Trail trail;
    private final Doors doors;

    ClosingService(
            InspectionAccess access,
            InspectionBook book,
            InspectionReaders readers,
            Units units,
            Trail trail,
            Doors doors) {
        this.access = access;
        this.book = book;
        this.readers = readers;
        this.units = units;
        this.trail = trail;
        this.doors = doors;
    }

    public void close(InspectionId id, CloseInspection command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        var now = access.opened(id, InspectionAction.CLOSE, command.version(), actor);
        var inspection = now.inspection();
        inspection.close(command.text().strip(), book.by(actor), book.today());
        var told = new HashSet<Long>();
        for (Role role : List.of(Role.PRINCIPAL, Role.LEADER)) {
            for (PostCard post : units.holders(role, inspection.origin().governmentId())) {
                if (told.add(post.personId())) {
                    readers.add(id.value(), post.personId(), post.personName(), post.unitName(), book.now());
                }
            }
        }
        book.grant(
                inspection, now.objects(), told.stream().map(Principals::person).toList());
        told.addAll(book.working(inspection));
        book.line(inspection, InspectionAction.CLOSE.name(), null, actor, told);
    }

    /** A leader looks at it for the first time after it was closed: the receipt. */
    public void opened(InspectionId id, Actor actor) {
        var status = access.seen(id, actor).inspection().status();
        if (status == InspectionStatus.CLOSED && readers.opened(id.value(), actor.personId(), book.now())) {
            trail.record(actor, "inspection.READ", id.subject(), Map.of());
        }
    }
}
