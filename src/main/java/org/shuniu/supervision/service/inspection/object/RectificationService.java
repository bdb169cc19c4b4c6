package org.shuniu.supervision.service.inspection.object;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.InspectionRectification;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.domain.inspection.object.RectificationAction;
import org.shuniu.supervision.domain.inspection.object.RectificationReport;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.Answers;
import org.shuniu.supervision.service.inspection.command.CheckRectification;
import org.shuniu.supervision.service.inspection.command.OrderRectification;
import org.shuniu.supervision.service.inspection.command.ReportRectification;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 整改 (第十八条, SUP-21): ordered, reported with evidence, checked, if need be once more. */
@Service
@Transactional
public class RectificationService {
    private final ObjectAccess access;
    private final ObjectRows rows;
    private final ObjectBook book;
    private final FileStore files;
    private final Doors doors;

    RectificationService(ObjectAccess access, ObjectRows rows, ObjectBook book, FileStore files, Doors doors) {
        this.access = access;
        this.rows = rows;
        this.book = book;
        this.files = files;
        this.doors = doors;
    }

    public void order(InspectionObjectId id, OrderRectification command, Actor actor) {
        doors.requireUnmarked("requirement", command.requirement(), actor);
        var now = access.opened(id, ObjectAction.ORDER_RECTIFICATION, command.version(), actor);
        requireConcluded(now);
        if (command.dueOn().isBefore(book.today())) {
            throw new InvalidException(new Refusal("inspection.invalid.duePast").at("dueOn"));
        }
        String requirement = command.requirement().strip();
        rows.rectifications()
                .save(new InspectionRectification(now.object(), requirement, command.dueOn(), book.by(actor)));
        book.line(now, ObjectAction.ORDER_RECTIFICATION.name(), requirement, actor, book.unit(now));
    }

    /** Nothing rests on a conclusion that a review revoked. */
    private void requireConcluded(ObjectSituation now) {
        boolean revoked = rows.reviews()
                .findByObjectId(now.object().id())
                .filter(review -> review.outcome() == ReviewOutcome.REVOKED)
                .isPresent();
        if (revoked) {
            throw new ConflictException(
                    new Refusal("inspection.object.refused.revoked").from("inspection.source.art17"));
        }
    }

    /** Keeps a file with the unit's part; the report then names it as evidence. */
    public StoredFile attach(InspectionObjectId id, long itemId, String name, InputStream content, Actor actor) {
        access.opened(id, itemId, RectificationAction.REPORT_RECTIFICATION, null, actor);
        return files.store(id.subject(), name, content, actor);
    }

    public void report(InspectionObjectId id, long itemId, ReportRectification command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        var opened = access.opened(id, itemId, RectificationAction.REPORT_RECTIFICATION, command.version(), actor);
        requireEvidence(id, command.fileIds());
        String text = command.text().strip();
        rows.reports()
                .save(new RectificationReport(
                        opened.item(), text, new LinkedHashSet<>(command.fileIds()), book.by(actor)));
        opened.item().report();
        book.line(
                opened.now(), RectificationAction.REPORT_RECTIFICATION.name(), text, actor, book.working(opened.now()));
    }

    private void requireEvidence(InspectionObjectId id, List<Long> named) {
        if (named.isEmpty()) {
            throw new InvalidException(
                    new Refusal("inspection.invalid.proof").at("files").from("inspection.source.art18"));
        }
        Set<Long> kept = files.of(id.subject()).stream().map(StoredFile::id).collect(Collectors.toSet());
        if (!kept.containsAll(named)) {
            throw new InvalidException(new Refusal("inspection.files.unknown").at("files"));
        }
    }

    public void check(InspectionObjectId id, long itemId, CheckRectification command, Actor actor) {
        doors.requireUnmarked("words", command.words(), actor);
        boolean good = command.accepted();
        var action = good ? RectificationAction.ACCEPT_RECTIFICATION : RectificationAction.REPEAT_RECTIFICATION;
        var opened = access.opened(id, itemId, action, command.version(), actor);
        if (good) {
            opened.item().accept(book.today());
        } else {
            Answers.required(command.words(), "words");
            opened.item().repeat(again(command));
        }
        book.line(opened.now(), action.name(), command.words(), actor, book.unit(opened.now()));
    }

    private @Nullable LocalDate again(CheckRectification command) {
        var due = command.dueOn();
        if (due != null && due.isBefore(book.today())) {
            throw new InvalidException(new Refusal("inspection.invalid.duePast").at("dueOn"));
        }
        return due;
    }

    public void withdraw(InspectionObjectId id, long itemId, SayInspection command, Actor actor) {
        doors.requireUnmarked("words", command.words(), actor);
        var action = RectificationAction.WITHDRAW_RECTIFICATION;
        var opened = access.opened(id, itemId, action, command.version(), actor);
        String words = Answers.required(command.words(), "words");
        opened.item().withdraw(book.today());
        book.line(opened.now(), action.name(), words, actor, book.unit(opened.now()));
    }
}
