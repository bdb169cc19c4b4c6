package org.shuniu.supervision.service.inspection;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionVisit;
import org.shuniu.supervision.domain.inspection.InspectionVisitRepository;
import org.shuniu.supervision.service.inspection.command.RecordVisit;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of visits (SUP-02): what the group saw, where, how and with whom; added, never changed. */
@Service
@Transactional
public class VisitService {
    private final InspectionVisitRepository visits;
    private final InspectionAccess access;
    private final InspectionBook book;
    private final FileStore files;
    private final Doors doors;

    VisitService(
            InspectionVisitRepository visits,
            InspectionAccess access,
            InspectionBook book,
            FileStore files,
            Doors doors) {
        this.visits = visits;
        this.access = access;
        this.book = book;
        this.files = files;
        this.doors = doors;
    }

    /** Keeps a file with the inspection; the record then names it. */
    public StoredFile attach(InspectionId id, String name, InputStream content, Actor actor) {
        access.opened(id, InspectionAction.RECORD, null, actor);
        return files.store(id.subject(), name, content, actor);
    }

    public void record(InspectionId id, RecordVisit command, Actor actor) {
        doors.requireUnmarked("place", command.place(), actor);
        doors.requireUnmarked("participants", command.participants(), actor);
        doors.requireUnmarked("facts", command.facts(), actor);
        var now = access.opened(id, InspectionAction.RECORD, null, actor);
        requireWithinPlan(now.inspection(), command);
        requireKept(id, command.fileIds());
        var object = now.objects().stream()
                .filter(candidate -> candidate.id() == command.objectId())
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("inspection.visit.object.unknown")
                        .at("objectId")
                        .from("inspection.source.art15")));
        var seen = new InspectionVisit.Seen(
                command.visitedOn(),
                command.place().strip(),
                command.method(),
                command.participants().strip());
        visits.save(new InspectionVisit(
                object, seen, command.facts().strip(), new LinkedHashSet<>(command.fileIds()), book.by(actor)));
        book.line(
                now.inspection(),
                object,
                InspectionAction.RECORD.name(),
                command.place(),
                actor,
                book.working(now.inspection()));
    }

    /** No wider than the plan in time and method (第十五条). */
    private void requireWithinPlan(Inspection inspection, RecordVisit command) {
        var plan = inspection.plan();
        var on = command.visitedOn();
        if (on.isAfter(book.today())) {
            throw new InvalidException(new Refusal("inspection.visit.future").at("visitedOn"));
        }
        if (on.isBefore(plan.from()) || on.isAfter(plan.to())) {
            throw new InvalidException(new Refusal(
                            "inspection.visit.outside",
                            plan.from().toString(),
                            plan.to().toString())
                    .at("visitedOn")
                    .from("inspection.source.art15"));
        }
        if (!inspection.methods().contains(command.method())) {
            throw new InvalidException(new Refusal("inspection.visit.method.unplanned")
                    .at("method")
                    .from("inspection.source.art12"));
        }
    }

    private void requireKept(InspectionId id, List<Long> named) {
        Set<Long> kept = files.of(id.subject()).stream().map(StoredFile::id).collect(Collectors.toSet());
        if (!kept.containsAll(named)) {
            throw new InvalidException(new Refusal("inspection.files.unknown").at("files"));
        }
    }
}
