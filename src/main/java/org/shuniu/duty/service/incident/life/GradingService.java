package org.shuniu.duty.service.incident.life;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        ring(incident, former, actor);
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

    /**
     * Casualties that rise within the statutory window raise the level by themselves; where nobody has graded yet they
     * set it from 较大 on (scenario 4).
     */
    void follow(Incident incident, Actor actor) {
        var former = incident.grade();
        rise(incident, former.raisedBy(ofCasualties(incident)), null, actor);
        ring(incident, former, actor);
    }

    /**
     * A lower room reports: as grave as the casualties are, if they have changed, and as the room has graded it, unless
     * it was held to be that grave here before. Answers whether it rang.
     */
    public boolean arrived(Incident incident, Grade below, boolean counted, String report) {
        var former = incident.grade();
        var grade = former;
        if (counted) {
            grade = grade.raisedBy(ofCasualties(incident));
        }
        if (isNews(incident, below.level())) {
            grade = grade.raisedBy(below);
        }
        rise(incident, grade, report, IncidentBook.NOBODY);
        return ring(incident, former, IncidentBook.NOBODY);
    }

    private Grade ofCasualties(Incident incident) {
        IncidentLevel proposed = rules.table().propose(incident.figures());
        boolean inWindow = book.now().isBefore(incident.windowEnds());
        boolean sets = incident.grade().level() != null || proposed.isAtLeast(IncidentLevel.LARGER);
        return new Grade(inWindow && sets ? proposed : null, false, null, true);
    }

    /** Never before as grave here, so that nobody's decision is undone by the next report. */
    private boolean isNews(Incident incident, @Nullable IncidentLevel level) {
        return level != null
                && gradings.findByIncidentIdOrderById(incident.id()).stream()
                        .map(Grading::decision)
                        .flatMap(held -> Stream.of(Optional.ofNullable(held.former()), Optional.of(held.level())))
                        .noneMatch(held -> held.isPresent() && held.get().isAtLeast(level));
    }

    private void rise(Incident incident, Grade grade, @Nullable String reason, Actor actor) {
        var former = incident.grade();
        IncidentLevel level = grade.level();
        if (level == null || level == former.level() && grade.sensitive() == former.sensitive()) {
            return;
        }
        IncidentLevel proposed = rules.table().propose(incident.figures());
        String because = level == proposed ? null : reason;
        boolean goesUp = rules.table().goesUp(level, grade.sensitive());
        decide(
                incident,
                new Grade(level, grade.sensitive(), grade.because(), goesUp),
                new Grading.Decision(former.level(), proposed, level, grade.sensitive(), true, because),
                actor);
    }

    private void decide(Incident incident, Grade grade, Grading.Decision decision, Actor actor) {
        incident.grade(grade, rules.settings().limits(grade.level()), book.now());
        gradings.save(new Grading(incident.id(), decision, book.by(actor)));
        book.line(incident, "GRADE_" + decision.level(), decision.reason(), actor);
        book.moved(
                incident,
                "GRADE",
                actor,
                Set.of(),
                Map.of("level", decision.level().name(), "automatic", String.valueOf(decision.automatic())));
    }

    /** When it has become graver. */
    private boolean ring(Incident incident, Grade before, Actor actor) {
        var now = incident.grade();
        IncidentLevel was = before.level();
        IncidentLevel is = now.level();
        boolean graver = is != null && (was == null || !was.isAtLeast(is)) || now.sensitive() && !before.sensitive();
        if (graver) {
            alarm.raise(incident, actor);
        }
        return graver && now.isAlarming();
    }
}
