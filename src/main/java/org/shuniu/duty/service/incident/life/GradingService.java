package org.shuniu.duty.service.incident.life;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Grade;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.record.Grading;
import org.shuniu.duty.domain.incident.record.GradingRepository;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.duty.service.incident.ThresholdTable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 研判: the table proposes, the officer decides, and every decision stays (DUTY-07). */
@Service("incidentGradingService")
@Transactional
public class GradingService {
    private final IncidentAccess access;
    private final GradingRepository gradings;
    private final Rules rules;
    private final IncidentReader reader;
    private final IncidentBook book;
    private final Alarm alarm;

    GradingService(
            IncidentAccess access,
            GradingRepository gradings,
            Rules rules,
            IncidentReader reader,
            IncidentBook book,
            Alarm alarm) {
        this.access = access;
        this.gradings = gradings;
        this.rules = rules;
        this.reader = reader;
        this.book = book;
        this.alarm = alarm;
    }

    /** The threshold table and the limits that follow from a level. */
    @org.springframework.stereotype.Component("gradingRules")
    public record Rules(ThresholdTable table, IncidentSettings settings) {}

    public void grade(IncidentId id, GradeIncident command, Actor actor) {
        var incident = access.opened(id, action(id, actor), Objects.requireNonNull(command.version()), actor);
        reader.requireUnmarked("reason", command.reason(), actor);
        reader.requireUnmarked("sensitiveBecause", command.sensitiveBecause(), actor);
        IncidentLevel proposed = rules.table().propose(incident.figures());
        IncidentLevel level = Objects.requireNonNull(command.level());
        boolean sensitive = Boolean.TRUE.equals(command.sensitive());
        String because = IncidentReader.known(command.sensitiveBecause());
        String reason = IncidentReader.known(command.reason());
        requireReasons(level == proposed || reason != null, !sensitive || because != null);
        var former = incident.grade();
        var decision = new Grading.Decision(former.level(), proposed, level, sensitive, false, reason);
        decide(
                incident,
                new Grade(
                        level,
                        sensitive,
                        sensitive ? because : null,
                        rules.table().goesUp(level, sensitive)),
                decision,
                actor);
    }

    private static void requireReasons(boolean levelExplained, boolean sensitivityExplained) {
        var problems = new ArrayList<Refusal>();
        if (!levelExplained) {
            problems.add(new Refusal("incident.grading.reason").at("reason"));
        }
        if (!sensitivityExplained) {
            problems.add(new Refusal("incident.sensitive.required").at("sensitiveBecause"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
    }

    private IncidentAction action(IncidentId id, Actor actor) {
        return access.seen(id, actor).status() == IncidentStatus.VERIFYING
                ? IncidentAction.GRADE
                : IncidentAction.REGRADE;
    }

    /** Casualties that rise within the statutory window raise the level by themselves. */
    void follow(Incident incident, Actor actor) {
        IncidentLevel level = incident.grade().level();
        IncidentLevel proposed = rules.table().propose(incident.figures());
        boolean inWindow = book.now().isBefore(incident.windowEnds());
        if (level == null || !inWindow || level.isAtLeast(proposed)) {
            return;
        }
        var former = incident.grade();
        var decision = new Grading.Decision(level, proposed, proposed, former.sensitive(), true, null);
        decide(
                incident,
                new Grade(
                        proposed,
                        former.sensitive(),
                        former.because(),
                        rules.table().goesUp(proposed, former.sensitive())),
                decision,
                actor);
    }

    private void decide(Incident incident, Grade grade, Grading.Decision decision, Actor actor) {
        var former = incident.grade();
        incident.grade(grade, rules.settings().limits(grade.level()), book.now());
        gradings.save(new Grading(incident.id(), decision, book.by(actor)));
        book.line(incident, "GRADE_" + decision.level(), decision.reason(), actor);
        book.moved(
                incident,
                "GRADE",
                actor,
                Set.of(),
                Map.of("level", decision.level().name(), "automatic", String.valueOf(decision.automatic())));
        if (isGraver(grade, former)) {
            alarm.raise(incident, actor);
        }
    }

    private static boolean isGraver(Grade now, Grade before) {
        IncidentLevel was = before.level();
        IncidentLevel is = Objects.requireNonNull(now.level());
        return was == null || !was.isAtLeast(is) || now.sensitive() && !before.sensitive();
    }
}
