package org.shuniu.supervision.service.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.domain.goal.GoalTask;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.shuniu.supervision.service.life.PlannedUnits;
import org.shuniu.supervision.service.read.MatterChoices;
import org.springframework.stereotype.Component;

/** Reads the form of a task; all that is wrong is said at once, beside its field. */
@Component
class GoalDraftReader {
    private final Units units;
    private final PlannedUnits planned;
    private final MatterChoices choices;
    private final SecrecyGuard secrecy;

    GoalDraftReader(Units units, PlannedUnits planned, MatterChoices choices, SecrecyGuard secrecy) {
        this.units = units;
        this.planned = planned;
        this.choices = choices;
        this.secrecy = secrecy;
    }

    record Read(GoalTask task, UnitRef leadUnit, List<UnitRef> coUnits) {}

    Read read(DraftGoal form, Actor actor) {
        requireUnmarked(form, actor);
        var problems = new ArrayList<Refusal>();
        String theme = text(form.theme());
        if (theme == null && text(form.subTheme()) != null) {
            problems.add(new Refusal("goal.invalid.theme").at("theme"));
        }
        UnitRef lead = unit(form.leadUnit(), "leadUnit", problems, actor);
        var coUnits = names(form.coUnits()).stream()
                .flatMap(name -> Stream.ofNullable(unit(name, "coUnits", problems, actor)))
                .toList();
        if (lead != null && coUnits.contains(lead)) {
            problems.add(new Refusal("goal.invalid.coUnitLeads").at("coUnits"));
        }
        String leader = leader(form.leaderId(), problems, actor);
        if (!problems.isEmpty() || lead == null) {
            throw new InvalidException(List.copyOf(problems));
        }
        return new Read(task(form, theme, leader), lead, coUnits);
    }

    private static GoalTask task(DraftGoal form, @Nullable String theme, @Nullable String leader) {
        return new GoalTask(
                Objects.requireNonNull(form.year()),
                theme,
                text(form.subTheme()),
                form.title().strip(),
                form.text().strip(),
                Objects.requireNonNull(form.mode()),
                form.leaderId(),
                leader);
    }

    private void requireUnmarked(DraftGoal form, Actor actor) {
        requireUnmarked("title", form.title(), actor);
        requireUnmarked("text", form.text(), actor);
        requireUnmarked("theme", form.theme(), actor);
        requireUnmarked("subTheme", form.subTheme(), actor);
    }

    void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    private @Nullable UnitRef unit(String name, String field, List<Refusal> problems, Actor actor) {
        var unit = units.named(name.strip(), actor).orElse(null);
        if (unit == null) {
            problems.add(new Refusal("goal.invalid.unit", name.strip()).at(field));
            return null;
        }
        long organ = units.supervisingOrgan(actor);
        planned.reach(unit, organ, units.government(organ)).ifPresent(refusal -> problems.add(refusal.at(field)));
        return unit;
    }

    /** One of the leaders whom the form offers. */
    private @Nullable String leader(@Nullable Long id, List<Refusal> problems, Actor actor) {
        if (id == null) {
            return null;
        }
        boolean known = choices.leaders(actor).stream()
                .anyMatch(option -> option.value().equals(String.valueOf(id)));
        var name = known ? units.personName(id).orElse(null) : null;
        if (name == null) {
            problems.add(new Refusal("goal.invalid.leader").at("leaderId"));
        }
        return name;
    }

    private static List<String> names(@Nullable String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("[\\r\\n、；;，,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
