package org.shuniu.supervision.service.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.domain.assessment.Objection;
import org.shuniu.supervision.domain.assessment.ObjectionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds what the page of a sheet shows from what is kept. */
@Component("supervisionAssessmentViews")
class AssessmentViews {
    private final AssessmentAccess access;
    private final ObjectionRepository objections;
    private final Scoring scoring;
    private final JdbcClient jdbc;

    AssessmentViews(AssessmentAccess access, ObjectionRepository objections, Scoring scoring, JdbcClient jdbc) {
        this.access = access;
        this.objections = objections;
        this.scoring = scoring;
        this.jdbc = jdbc;
    }

    AssessmentView of(Assessment sheet, Actor actor) {
        var lines = access.lines(sheet);
        var totals = scoring.totals(sheet, lines);
        Integer confirmed = sheet.score();
        var steps = AssessmentAction.openFrom(sheet.status()).stream()
                .map(action -> step(sheet, lines, action, actor))
                .toList();
        var quarter = sheet.quarter();
        return new AssessmentView(
                sheet.id(),
                sheet.version(),
                new AssessmentView.Whose(sheet.unit().name(), sheet.organName(), quarter.year(), quarter.number()),
                sheet.status(),
                confirmed == null ? Scoring.score(totals) : confirmed,
                totals,
                dates(sheet),
                lines(sheet, lines, steps, actor),
                steps);
    }

    private AssessmentView.Step step(
            Assessment sheet, List<AssessmentLine> lines, AssessmentAction action, Actor actor) {
        var reason = access.refusal(actor, sheet, lines, action).orElse(null);
        return new AssessmentView.Step(action, action.noun(), reason == null, reason);
    }

    private static AssessmentView.Dates dates(Assessment sheet) {
        return new AssessmentView.Dates(
                sheet.by().signature(),
                sheet.shownOn(),
                sheet.objectionUntil(),
                sheet.confirmerName(),
                sheet.confirmedOn());
    }

    private List<AssessmentView.Line> lines(
            Assessment sheet, List<AssessmentLine> lines, List<AssessmentView.Step> steps, Actor actor) {
        var open = steps.stream()
                .filter(AssessmentView.Step::open)
                .map(AssessmentView.Step::action)
                .toList();
        Map<Long, Objection> objected = objections.findBySheetIdOrderById(sheet.id()).stream()
                .collect(Collectors.toMap(Objection::lineId, Function.identity()));
        var known = known(lines, actor);
        return lines.stream()
                .map(line -> line(line, objected.get(line.id()), known, open))
                .toList();
    }

    private static AssessmentView.Line line(
            AssessmentLine line, @Nullable Objection objection, Set<Long> known, List<AssessmentAction> open) {
        var evidence = line.evidence();
        Long matter = evidence.matterId();
        var steps = new ArrayList<AssessmentAction>();
        if (objection == null && open.contains(AssessmentAction.OBJECT)) {
            steps.add(AssessmentAction.OBJECT);
        }
        if (objection != null && objection.isOpen() && open.contains(AssessmentAction.ANSWER)) {
            steps.add(AssessmentAction.ANSWER);
        }
        return new AssessmentView.Line(
                line.id(),
                line.fact(),
                line.points(),
                evidence.happenedOn(),
                evidence.words(),
                matter != null && known.contains(matter) ? new MatterId(matter).link() : null,
                line.fact() == Fact.MANUAL ? line.by().signature() : null,
                line.isStruck(),
                objection == null ? null : objected(objection),
                steps);
    }

    private static AssessmentView.Objected objected(Objection objection) {
        var by = objection.by();
        return new AssessmentView.Objected(
                objection.words(),
                by.signature(),
                by.at(),
                objection.upheld(),
                objection.answer(),
                objection.answererName(),
                objection.answeredAt());
    }

    /** The matters behind the lines that the reader may open; one statement for all. */
    private Set<Long> known(List<AssessmentLine> lines, Actor actor) {
        var asked = lines.stream()
                .map(line -> line.evidence().matterId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var principals = Principals.of(actor);
        return asked.isEmpty() || principals.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select distinct subject_id from access_grant where subject_kind = :kind"
                                + " and subject_id in (:asked) and principal in (:principals)")
                        .param("kind", MatterId.KIND)
                        .param("asked", asked)
                        .param("principals", principals)
                        .query(Long.class)
                        .list());
    }
}
