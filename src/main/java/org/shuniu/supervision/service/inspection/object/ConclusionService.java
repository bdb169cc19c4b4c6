package org.shuniu.supervision.service.inspection.object;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.Findings;
import org.shuniu.supervision.domain.inspection.object.InspectionConclusion;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.service.inspection.Answers;
import org.shuniu.supervision.service.inspection.InspectionSettings;
import org.shuniu.supervision.service.inspection.command.Conclude;
import org.shuniu.supervision.service.inspection.command.ReceiveConclusion;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督查结论: worded by the group, approved by somebody else, served, received (第十六条, 第二十一条). */
@Service
@Transactional
public class ConclusionService {
    private final ObjectAccess access;
    private final ObjectRows rows;
    private final ObjectBook book;
    private final Doors doors;
    private final InspectionSettings settings;

    ConclusionService(ObjectAccess access, ObjectRows rows, ObjectBook book, Doors doors, InspectionSettings settings) {
        this.access = access;
        this.rows = rows;
        this.book = book;
        this.doors = doors;
        this.settings = settings;
    }

    public void conclude(InspectionObjectId id, Conclude command, Actor actor) {
        doors.requireUnmarked("facts", command.facts(), actor);
        doors.requireUnmarked("opinion", command.opinion(), actor);
        doors.requireUnmarked("evidence", lines(command.evidence()), actor);
        doors.requireUnmarked("proposalText", command.proposalText(), actor);
        var now = access.opened(id, ObjectAction.CONCLUDE, command.version(), actor);
        var findings = findings(command);
        var by = book.by(actor);
        now.object().conclude(command.proposal(), by);
        rows.conclusions().save(new InspectionConclusion(now.object(), false, findings, by));
        book.line(now, ObjectAction.CONCLUDE.name(), null, actor, book.approvers(now));
    }

    private static Findings findings(Conclude command) {
        String proposed = Answers.kept(command.proposalText());
        if (command.proposal().needsGovernment() && proposed == null) {
            throw new InvalidException(new Refusal("inspection.invalid.proposalText")
                    .at("proposalText")
                    .from("inspection.source.art21"));
        }
        return new Findings(
                command.facts().strip(),
                evidence(command.evidence()),
                command.opinion().strip(),
                command.proposal(),
                command.proposal().needsGovernment() ? proposed : null);
    }

    /** One piece a line; without any a conclusion is not drawn (第十六条). */
    static String evidence(@Nullable List<String> pieces) {
        String lines = lines(pieces);
        if (lines.isEmpty() || lines.length() > 8000) {
            throw new InvalidException(
                    new Refusal("inspection.invalid.evidence").at("evidence").from("inspection.source.art16"));
        }
        return lines;
    }

    static String lines(@Nullable List<String> pieces) {
        return pieces == null
                ? ""
                : pieces.stream()
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    public void approve(InspectionObjectId id, SayInspection command, Actor actor) {
        doors.requireUnmarked("words", command.words(), actor);
        var now = access.opened(id, ObjectAction.APPROVE_CONCLUSION, command.version(), actor);
        now.object().approve(book.by(actor));
        book.line(now, ObjectAction.APPROVE_CONCLUSION.name(), command.words(), actor, book.working(now));
    }

    public void sendBack(InspectionObjectId id, SayInspection command, Actor actor) {
        doors.requireUnmarked("words", command.words(), actor);
        var now = access.opened(id, ObjectAction.RETURN_CONCLUSION, command.version(), actor);
        String words = Answers.required(command.words(), "words");
        now.object().sendBack(book.by(actor));
        book.line(now, ObjectAction.RETURN_CONCLUSION.name(), words, actor, book.working(now));
    }

    /** From now on the unit sees its conclusion, and nothing of the others. */
    public void serve(InspectionObjectId id, SayInspection command, Actor actor) {
        doors.requireUnmarked("words", command.words(), actor);
        var now = access.opened(id, ObjectAction.SERVE, command.version(), actor);
        now.object().serve(book.by(actor), book.today());
        book.open(now);
        book.line(now, ObjectAction.SERVE.name(), command.words(), actor, book.unit(now));
    }

    /** The unit receives today; staff record the day on which it did. The thirty days run from it (第十七条). */
    public void receive(InspectionObjectId id, ReceiveConclusion command, Actor actor) {
        var now = access.opened(id, ObjectAction.RECEIVE, command.version(), actor);
        var on = now.ofUnit() ? book.today() : recorded(now, command);
        now.object().receive(book.by(actor), on, on.plusDays(settings.reviewDays()));
        book.line(now, ObjectAction.RECEIVE.name(), on.toString(), actor, book.working(now));
    }

    private LocalDate recorded(ObjectSituation now, ReceiveConclusion command) {
        var on = command.receivedOn();
        var served = now.object().servedOn();
        if (on == null) {
            throw new InvalidException(new Refusal("inspection.invalid.receivedOn").at("receivedOn"));
        }
        if (on.isAfter(book.today()) || served != null && on.isBefore(served)) {
            throw new InvalidException(
                    new Refusal("inspection.invalid.receivedBetween", String.valueOf(served)).at("receivedOn"));
        }
        return on;
    }
}
