package org.shuniu.supervision.service.inspection;

import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.InspectionRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.domain.inspection.object.InspectionObjectRepository;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.inspection.command.ApproveInspection;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan from its draft to its approval. */
@Service
@Transactional
public class InspectionService {
    private final InspectionRepository inspections;
    private final InspectionObjectRepository objects;
    private final InspectionAccess access;
    private final InspectionBook book;
    private final PlanReader reader;
    private final PlanOrigins origins;

    InspectionService(
            InspectionRepository inspections,
            InspectionObjectRepository objects,
            InspectionAccess access,
            InspectionBook book,
            PlanReader reader,
            PlanOrigins origins) {
        this.inspections = inspections;
        this.objects = objects;
        this.access = access;
        this.book = book;
        this.reader = reader;
        this.origins = origins;
    }

    public InspectionId draft(DraftInspection command, Actor actor) {
        access.requireDrafter(actor);
        var read = reader.read(command, 0, actor);
        var inspection = inspections.save(new Inspection(origins.of(actor), read.plan(), read.methods()));
        book.grant(inspection, objects(inspection, read.objects()), InspectionBook.staff(inspection));
        book.line(inspection, "DRAFT", null, actor, Set.of());
        return new InspectionId(inspection.id());
    }

    private List<InspectionObject> objects(Inspection inspection, List<UnitRef> units) {
        return objects.saveAll(units.stream()
                .map(unit -> new InspectionObject(inspection.id(), unit, book.now()))
                .toList());
    }

    /** Other objects take the place of those before; only a draft may change them (第十五条). */
    public void edit(InspectionId id, DraftInspection command, Actor actor) {
        var now = access.opened(id, InspectionAction.EDIT, command.version(), actor);
        var read = reader.read(command, id.value(), actor);
        var inspection = now.inspection();
        inspection.edit(read.plan(), read.methods(), book.by(actor));
        objects.deleteAll(now.objects());
        objects.flush();
        book.grant(inspection, objects(inspection, read.objects()), InspectionBook.staff(inspection));
        book.line(inspection, InspectionAction.EDIT.name(), null, actor, Set.of());
    }

    public void submit(InspectionId id, SayInspection command, Actor actor) {
        var now = access.opened(id, InspectionAction.SUBMIT, command.version(), actor);
        access.requireUnmarked("words", command.words(), actor);
        var inspection = now.inspection();
        reader.requireSingle(now);
        inspection.submit(book.by(actor));
        book.grant(
                inspection,
                now.objects(),
                List.of(Principals.role(Role.PRINCIPAL, inspection.origin().governmentId())));
        boolean own = inspection.plan().basis() == InspectionBasis.SELF_INITIATED;
        book.line(
                inspection,
                InspectionAction.SUBMIT.name(),
                command.words(),
                actor,
                own ? book.governmentHead(inspection) : book.heads(inspection));
    }

    public void approve(InspectionId id, ApproveInspection command, Actor actor) {
        var now = access.opened(id, InspectionAction.APPROVE, command.version(), actor);
        access.requireUnmarked("words", command.words(), actor);
        reader.requireReach(now, access, actor);
        var inspection = now.inspection();
        var leader = origins.leader(inspection, command.leaderId());
        inspection.approve(leader, book.by(actor), book.today());
        book.grant(inspection, now.objects(), List.of(Principals.person(leader.personId())));
        book.line(inspection, InspectionAction.APPROVE.name(), command.words(), actor, book.working(inspection));
    }

    public void sendBack(InspectionId id, SayInspection command, Actor actor) {
        var inspection = access.opened(id, InspectionAction.SEND_BACK, command.version(), actor)
                .inspection();
        access.requireUnmarked("words", command.words(), actor);
        String words = Answers.required(command.words(), "words");
        inspection.sendBack(book.by(actor));
        book.line(inspection, InspectionAction.SEND_BACK.name(), words, actor, book.working(inspection));
    }

    public void discard(InspectionId id, SayInspection command, Actor actor) {
        var inspection = access.opened(id, InspectionAction.DISCARD, command.version(), actor)
                .inspection();
        access.requireUnmarked("words", command.words(), actor);
        inspection.discard(book.by(actor));
        book.line(inspection, InspectionAction.DISCARD.name(), command.words(), actor, book.working(inspection));
    }
}
