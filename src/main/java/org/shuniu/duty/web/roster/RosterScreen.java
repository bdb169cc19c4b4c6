package org.shuniu.duty.web.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Rotation;
import org.shuniu.duty.service.roster.command.MoveOfficer;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.duty.service.roster.read.RosterView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a roster show. */
@Component
class RosterScreen {
    private final RosterQueries queries;
    private final OfficeTime time;

    RosterScreen(RosterQueries queries, OfficeTime time) {
        this.queries = queries;
        this.time = time;
    }

    RosterView view(RosterId id, Actor actor) {
        return queries.view(id, actor);
    }

    String show(RosterId id, @Nullable LocalDate week, Actor actor, Model model) {
        var view = queries.view(id, actor);
        model.addAttribute("roster", view);
        model.asMap().putIfAbsent("move", MoveOfficer.blank(view.version()));
        model.addAttribute("today", time.today());
        model.addAttribute("week", week);
        model.addAttribute(
                "weeks",
                week == null
                        ? view.weeks()
                        : view.weeks().stream()
                                .filter(days ->
                                        days.stream().anyMatch(day -> day.date().equals(week)))
                                .toList());
        return "duty/roster/show";
    }

    static List<Option> rotations() {
        return Arrays.stream(Rotation.values())
                .map(rotation -> Option.key(rotation.name(), "roster.rotation." + rotation))
                .toList();
    }

    /** The form of a step, or why it is not open; needs the model's form. */
    String step(RosterView view, String noun, Model model) {
        var step = view.steps().stream()
                .filter(line -> line.noun().equals(noun))
                .findFirst()
                .orElseThrow(() -> new ConflictException(new Refusal("roster.refused.phase." + view.status())));
        model.addAttribute("roster", view);
        model.addAttribute("noun", noun);
        model.addAttribute("rotations", rotations());
        model.addAttribute("reason", step.reason());
        return "duty/roster/step";
    }

    String slot(RosterId id, @Nullable Long shiftId, Actor actor, Model model) {
        model.addAttribute("roster", queries.view(id, actor));
        model.addAttribute("shiftId", shiftId);
        model.addAttribute("officers", queries.people(id, Seat.OFFICER, actor));
        model.addAttribute("leaders", queries.people(id, Seat.LEADER, actor));
        return "duty/roster/slot";
    }
}
