package org.shuniu.supervision.service.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.domain.assessment.Criterion;
import org.shuniu.supervision.domain.assessment.CriterionRepository;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.domain.assessment.Weight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What counts how much from when on: changed by 督查室主任, never for days gone by (SUP-19). */
@Service
@Transactional
public class CriterionService {
    private final CriterionRepository criteria;
    private final AssessmentAccess access;
    private final Scoring scoring;
    private final SecrecyGuard secrecy;
    private final Trail trail;
    private final OfficeTime time;

    CriterionService(
            CriterionRepository criteria,
            AssessmentAccess access,
            Scoring scoring,
            SecrecyGuard secrecy,
            Trail trail,
            OfficeTime time) {
        this.criteria = criteria;
        this.access = access;
        this.scoring = scoring;
        this.secrecy = secrecy;
        this.trail = trail;
        this.time = time;
    }

    public void set(SetCriterion command, Actor actor) {
        access.requireHead(actor);
        secrecy.requireUnmarked("reason", command.reason(), actor);
        var from = Objects.requireNonNull(command.validFrom());
        if (from.isBefore(time.today())) {
            throw new InvalidException(new Refusal("supervision.assessment.invalid.past").at("validFrom"));
        }
        var fact = Objects.requireNonNull(command.fact());
        int points = Objects.requireNonNull(command.points());
        if (fact == Fact.BASE && points < 0) {
            throw new InvalidException(new Refusal("supervision.assessment.invalid.base").at("points"));
        }
        var weight = new Weight(fact, points, Objects.requireNonNull(command.most()));
        criteria.save(
                new Criterion(actor.organId(), weight, from, command.reason().strip(), By.of(actor, time.now())));
        trail.record(
                actor,
                "supervisionAssessment.WEIGH",
                null,
                Map.of("fact", fact.name(), "points", String.valueOf(points), "from", from.toString()));
    }

    /** In force on that day, in the order of the facts. */
    @Transactional(readOnly = true)
    public List<Weight> on(LocalDate day, Actor actor) {
        access.requireStaff(actor);
        return List.copyOf(scoring.criteria(actor.organId(), day).on(day).values());
    }

    /** Each change of this office, the latest first. */
    @Transactional(readOnly = true)
    public List<Change> changes(Actor actor) {
        access.requireStaff(actor);
        return criteria.changes(actor.organId()).stream().map(Change::of).toList();
    }

    @Transactional(readOnly = true)
    public void requireHead(Actor actor) {
        access.requireHead(actor);
    }

    /** One change as the page shows it. */
    public record Change(
            Fact fact,
            int points,
            int most,
            LocalDate validFrom,
            String reason,
            @Nullable String byName) {
        static Change of(Criterion row) {
            var weight = row.weight();
            return new Change(
                    weight.fact(),
                    weight.points(),
                    weight.most(),
                    row.validFrom(),
                    row.reason(),
                    row.by().signature());
        }
    }
}
