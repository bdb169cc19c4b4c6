package org.shuniu.supervision.service.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.InspectionPlan;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.life.Doors;
import org.shuniu.supervision.service.life.DraftReader;
import org.shuniu.supervision.service.life.PlannedUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the form of a plan: units by name within reach, the matter by number, the article where one is broken. */
@Component
class PlanReader {
    private final DraftReader names;
    private final PlannedUnits planned;
    private final Units units;
    private final InspectionDuplicates duplicates;
    private final Doors doors;
    private final JdbcClient jdbc;

    PlanReader(
            DraftReader names,
            PlannedUnits planned,
            Units units,
            InspectionDuplicates duplicates,
            Doors doors,
            JdbcClient jdbc) {
        this.names = names;
        this.planned = planned;
        this.units = units;
        this.duplicates = duplicates;
        this.doors = doors;
        this.jdbc = jdbc;
    }

    /** The plan as it is kept. */
    record Read(InspectionPlan plan, Set<Method> methods, List<UnitRef> objects) {}

    Read read(DraftInspection draft, long exceptId, Actor actor) {
        doors.requireUnmarked("title", draft.title(), actor);
        doors.requireUnmarked("focus", draft.focus(), actor);
        doors.requireUnmarked("scope", draft.scope(), actor);
        doors.requireUnmarked("content", draft.content(), actor);
        doors.requireUnmarked("order", draft.order(), actor);
        doors.requireUnmarked("notDuplicateBecause", draft.notDuplicateBecause(), actor);
        requireSound(draft);
        long government = units.government(actor.organId());
        var objects = draft.objects().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> names.required(name, "objects", actor))
                .toList();
        for (UnitRef unit : objects) {
            planned.reach(unit, actor.organId(), government).ifPresent(refusal -> {
                throw new InvalidException(refusal.at("objects"));
            });
        }
        var plan = plan(draft, actor);
        duplicates.require(plan, objects, government, exceptId);
        return new Read(plan, EnumSet.copyOf(draft.methods()), objects);
    }

    private static void requireSound(DraftInspection draft) {
        if (draft.to().isBefore(draft.from())) {
            throw new InvalidException(new Refusal("inspection.invalid.period").at("to"));
        }
        if (draft.form() == MatterForm.DAILY) {
            throw new InvalidException(
                    new Refusal("inspection.invalid.daily").at("form").from("inspection.source.art14"));
        }
        if (draft.basis() == InspectionBasis.ORDERED && Answers.kept(draft.order()) == null) {
            throw new InvalidException(
                    new Refusal("inspection.invalid.order").at("order").from("inspection.source.art11"));
        }
    }

    private InspectionPlan plan(DraftInspection draft, Actor actor) {
        return new InspectionPlan(
                draft.title().strip(),
                draft.from(),
                draft.to(),
                draft.focus().strip(),
                draft.scope().strip(),
                draft.content().strip(),
                draft.form(),
                draft.basis(),
                draft.basis() == InspectionBasis.ORDERED ? Answers.kept(draft.order()) : null,
                matter(draft.matterNumber(), actor),
                Answers.kept(draft.notDuplicateBecause()));
    }

    /** Nobody links a matter that he may not know of. */
    private @Nullable Long matter(@Nullable String number, Actor actor) {
        String asked = Answers.kept(number);
        if (asked == null) {
            return null;
        }
        return jdbc.sql("select s.id from matter s where s.number = :number and " + Visibility.PREDICATE)
                .param("number", asked)
                .param("subjectKind", MatterId.KIND)
                .param("principals", Principals.of(actor))
                .query(Long.class)
                .optional()
                .orElseThrow(
                        () -> new InvalidException(new Refusal("inspection.invalid.matter", asked).at("matterNumber")));
    }

    /** Once more before it goes on: others may have begun meanwhile, and a designation may have ended (第七条). */
    void requireReach(InspectionSituation now, InspectionAccess access, Actor actor) {
        var origin = now.inspection().origin();
        now.objects().forEach(object -> planned.reach(object.unit(), origin.organId(), origin.governmentId())
                .ifPresent(refusal ->
                        access.refuse(actor, new InspectionId(now.inspection().id()), "REACH", refusal)));
    }

    void requireSingle(InspectionSituation now) {
        var inspection = now.inspection();
        duplicates.require(
                inspection.plan(),
                now.objects().stream().map(InspectionObject::unit).toList(),
                inspection.origin().governmentId(),
                inspection.id());
    }
}
