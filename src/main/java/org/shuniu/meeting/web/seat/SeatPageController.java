package org.shuniu.meeting.web.seat;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.seat.SeatRule;
import org.shuniu.meeting.service.seat.DrawSeats;
import org.shuniu.meeting.service.seat.SeatQueries;
import org.shuniu.meeting.service.seat.SeatService;
import org.shuniu.meeting.service.seat.SeatView;
import org.shuniu.meeting.service.seat.SwapSeats;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seat plan and the name cards. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/seats")
class SeatPageController {
    private final SeatService seats;
    private final SeatQueries queries;

    SeatPageController(SeatService seats, SeatQueries queries) {
        this.seats = seats;
        this.queries = queries;
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        return page(new MeetingId(id), actor, model);
    }

    /** Both forms stand on one page; the one that was not sent begins anew. */
    private String page(MeetingId id, Actor actor, Model model) {
        var view = queries.seats(id, actor);
        if (!model.containsAttribute("draw")) {
            model.addAttribute("draw", drawn(view));
        }
        if (!model.containsAttribute("swap")) {
            model.addAttribute("swap", new SwapSeats(null, null, view.version()));
        }
        model.addAttribute("view", view);
        model.addAttribute(
                "rules",
                Arrays.stream(SeatRule.values())
                        .map(rule -> Option.key(rule.name(), "meeting.seat.rule." + rule))
                        .toList());
        model.addAttribute("people", people(view));
        return "meeting/seat/show";
    }

    private static DrawSeats drawn(SeatView view) {
        var shape = view.shape();
        return shape == null
                ? new DrawSeats(Math.min(7, view.unseated().size()), 6, 10, SeatRule.LEFT_FIRST, view.version())
                : new DrawSeats(shape.podium(), shape.rowCount(), shape.rowLength(), shape.rule(), view.version());
    }

    private static List<Option> people(SeatView view) {
        return view.seated().stream()
                .flatMap(Stream::ofNullable)
                .map(place -> Option.named(String.valueOf(place.attendee()), place.name() + "　" + place.organ()))
                .toList();
    }

    @PostMapping
    String draw(
            @PathVariable long id,
            @Valid @ModelAttribute("draw") DrawSeats form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> seats.draw(meeting, form, actor))) {
            Notice.success("meeting.seat.notice.drawn").into(next);
            return "redirect:" + meeting.link() + "/seats";
        }
        return page(meeting, actor, model);
    }

    @PostMapping("/swap")
    String swap(
            @PathVariable long id,
            @Valid @ModelAttribute("swap") SwapSeats form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> seats.swap(meeting, form, actor))) {
            Notice.success("meeting.seat.notice.swapped").into(next);
            return "redirect:" + meeting.link() + "/seats";
        }
        return page(meeting, actor, model);
    }

    @GetMapping("/cards")
    String cards(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.seats(new MeetingId(id), actor));
        return "meeting/seat/cards";
    }
}
