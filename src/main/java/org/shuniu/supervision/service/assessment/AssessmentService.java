package org.shuniu.supervision.service.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.AssessmentLineRepository;
import org.shuniu.supervision.domain.assessment.AssessmentRepository;
import org.shuniu.supervision.domain.assessment.AssessmentStatus;
import org.shuniu.supervision.domain.assessment.Criteria;
import org.shuniu.supervision.domain.assessment.Evidence;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.domain.part.UnitRef;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up score sheets, shows them to their units, and confirms them by a second person (SUP-19). */
@Service("supervisionAssessmentService")
@Transactional
public class AssessmentService {
    private final AssessmentRepository sheets;
    private final AssessmentLineRepository lines;
    private final AssessmentAccess access;
    private final AssessmentBook book;
    private final Scoring scoring;
    private final Around around;

    AssessmentService(
            AssessmentRepository sheets,
            AssessmentLineRepository lines,
            AssessmentAccess access,
            AssessmentBook book,
            Scoring scoring,
            Around around) {
        this.sheets = sheets;
        this.lines = lines;
        this.access = access;
        this.book = book;
        this.scoring = scoring;
        this.around = around;
    }

    /** Where facts come from, what day it is, and how days are counted. */
    @Component("supervisionAssessmentThings")
    record Around(
            AssessedFacts facts,
            SecrecyGuard secrecy,
            WorkingCalendar calendar,
            AssessmentSettings settings,
            OfficeTime time) {}

    /** One sheet for each unit that had something to do; those still open are counted anew. */
    public List<AssessmentId> open(OpenAssessments command, Actor actor) {
        access.requireStaff(actor);
        var quarter = new Quarter(Objects.requireNonNull(command.year()), Objects.requireNonNull(command.quarter()));
        if (quarter.firstDay().isAfter(around.time().today())) {
            throw new InvalidException(new Refusal("supervision.assessment.invalid.future").at("quarter"));
        }
        var known = sheets.findByOrganIdAndYearAndQuarter(actor.organId(), quarter.year(), quarter.number()).stream()
                .collect(Collectors.toMap(sheet -> sheet.unit().id(), Function.identity()));
        var criteria = scoring.criteria(actor.organId(), quarter.lastDay());
        var opened = new ArrayList<AssessmentId>();
        for (UnitRef unit : around.facts().units(actor.organId(), quarter)) {
            var sheet = known.get(unit.id());
            if (sheet == null) {
                sheet = drawn(unit, quarter, actor);
            }
            if (sheet.status() == AssessmentStatus.OPEN) {
                count(sheet, criteria, actor);
            }
            opened.add(sheet.assessmentId());
        }
        return opened;
    }

    private Assessment drawn(UnitRef unit, Quarter quarter, Actor actor) {
        var sheet = sheets.save(new Assessment(actor.organId(), actor.organName(), unit, quarter, book.by(actor)));
        book.ofOffice(sheet);
        book.moved(sheet, "OPEN", actor, Set.of());
        return sheet;
    }

    public void collect(AssessmentId id, int version, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.COLLECT, version, actor);
        sheet.change(AssessmentAction.COLLECT, book.by(actor));
        count(sheet, criteria(sheet), actor);
        book.moved(sheet, AssessmentAction.COLLECT.name(), actor, Set.of());
    }

    /** Each fact at what it counts on its day; what counts nothing makes no line. */
    private void count(Assessment sheet, Criteria criteria, Actor actor) {
        lines.forgetFound(sheet.id());
        var by = book.by(actor);
        for (var found : around.facts().of(sheet)) {
            int points =
                    criteria.of(found.fact(), found.evidence().happenedOn()).points();
            if (points != 0) {
                lines.save(new AssessmentLine(sheet.id(), found.fact(), points, found.evidence(), by));
            }
        }
    }

    private Criteria criteria(Assessment sheet) {
        return scoring.criteria(sheet.organId(), sheet.quarter().lastDay());
    }

    public void add(AssessmentId id, AddLine command, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.ADD, command.version(), actor);
        around.secrecy().requireUnmarked("reason", command.reason(), actor);
        int points = Objects.requireNonNull(command.points());
        var day = Objects.requireNonNull(command.day());
        requireAllowed(sheet, points, day);
        var by = book.by(actor);
        sheet.change(AssessmentAction.ADD, by);
        var evidence = new Evidence(null, null, day, command.reason().strip());
        lines.save(new AssessmentLine(sheet.id(), Fact.MANUAL, points, evidence, by));
        book.moved(sheet, AssessmentAction.ADD.name(), actor, book.heads(sheet));
    }

    private void requireAllowed(Assessment sheet, int points, LocalDate day) {
        var quarter = sheet.quarter();
        if (day.isBefore(quarter.firstDay())
                || day.isAfter(quarter.lastDay())
                || day.isAfter(around.time().today())) {
            throw new InvalidException(new Refusal("supervision.assessment.invalid.day").at("day"));
        }
        int most = Math.abs(
                scoring.criteria(sheet.organId(), day).of(Fact.MANUAL, day).points());
        if (points == 0 || Math.abs(points) > most) {
            throw new InvalidException(new Refusal("supervision.assessment.invalid.points", most).at("points"));
        }
    }

    /** The unit reads it from now on, and may object within the limit. */
    public void show(AssessmentId id, int version, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.SHOW, version, actor);
        count(sheet, criteria(sheet), actor);
        var today = around.time().today();
        var until = around.calendar()
                .dueAfterWorkingDays(today, around.settings().objectionDays())
                .date();
        sheet.show(book.by(actor), today, until);
        book.ofUnit(sheet);
        book.moved(sheet, AssessmentAction.SHOW.name(), actor, book.people(sheet));
    }

    public void confirm(AssessmentId id, int version, Actor actor) {
        var sheet = access.opened(id, AssessmentAction.CONFIRM, version, actor);
        int score = scoring.score(sheet, access.lines(sheet));
        sheet.confirm(score, book.by(actor), around.time().today());
        book.moved(sheet, AssessmentAction.CONFIRM.name(), actor, book.people(sheet));
        book.confirmed(sheet, score);
    }
}
