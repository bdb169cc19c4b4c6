package org.shuniu.supervision.service.assessment;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.Objection;
import org.shuniu.supervision.domain.assessment.ObjectionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit objects to a line of its own sheet; 督查室主任 answers, and strikes the line where the unit is right. */
@Service("supervisionObjectionService")
@Transactional
public class ObjectionService {
    private final ObjectionRepository objections;
    private final AssessmentAccess access;
    private final AssessmentBook book;
    private final SecrecyGuard secrecy;

    ObjectionService(
            ObjectionRepository objections, AssessmentAccess access, AssessmentBook book, SecrecyGuard secrecy) {
        this.objections = objections;
        this.access = access;
        this.book = book;
        this.secrecy = secrecy;
    }

    public void object(AssessmentId id, long lineId, SayOfLine command, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.OBJECT, command.version(), actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        var line = line(sheet, lineId);
        var by = book.by(actor);
        if (objections.findBySheetIdOrderById(sheet.id()).stream().anyMatch(known -> known.lineId() == lineId)) {
            throw new ConflictException(new Refusal("supervision.assessment.refused.objected"));
        }
        sheet.change(AssessmentAction.OBJECT, by);
        objections.save(new Objection(sheet.id(), line.id(), command.words().strip(), by));
        book.moved(sheet, AssessmentAction.OBJECT.name(), actor, book.heads(sheet));
    }

    public void answer(AssessmentId id, long lineId, SayOfLine command, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.ANSWER, command.version(), actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        Boolean upheld = command.upheld();
        if (upheld == null) {
            throw new InvalidException(new Refusal("supervision.assessment.upheld.required").at("upheld"));
        }
        var line = line(sheet, lineId);
        var objection = objections.findBySheetIdOrderById(sheet.id()).stream()
                .filter(known -> known.lineId() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var by = book.by(actor);
        sheet.change(AssessmentAction.ANSWER, by);
        objection.answer(upheld, command.words().strip(), by);
        if (upheld) {
            line.strike();
        }
        book.moved(
                sheet,
                AssessmentAction.ANSWER.name(),
                actor,
                Set.of(objection.by().personId()));
    }

    private AssessmentLine line(Assessment sheet, long lineId) {
        return access.lines(sheet).stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
