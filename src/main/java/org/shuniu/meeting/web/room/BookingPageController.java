package org.shuniu.meeting.web.room;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EndBooking;
import org.shuniu.meeting.service.room.RoomQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Books a room and gives it back. */
@PageController
@RequestMapping("/bookings")
class BookingPageController {
    private final BookingService bookings;
    private final RoomQueries queries;
    private final MeetingPageQueries meetings;

    BookingPageController(BookingService bookings, RoomQueries queries, MeetingPageQueries meetings) {
        this.bookings = bookings;
        this.queries = queries;
        this.meetings = meetings;
    }

    /** What was asked of the finder, or the times of the meeting, stands in the form already. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(required = false) @Nullable Long meeting,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable Integer people,
            @CurrentActor Actor actor,
            Model model) {
        if (meeting == null) {
            model.addAttribute("form", new BookRoom(room, null, "", from, until, people));
        } else {
            var view = meetings.view(new MeetingId(meeting), actor);
            model.addAttribute(
                    "form",
                    new BookRoom(
                            room,
                            meeting,
                            "",
                            OfficeTime.field(view.startsAt()),
                            OfficeTime.field(view.endsAt()),
                            people));
        }
        return form(meeting, actor, model);
    }

    private String form(@Nullable Long meeting, Actor actor, Model model) {
        List<Option> options = new ArrayList<>();
        for (var room : queries.rooms(actor)) {
            if (room.card().open()) {
                options.add(Option.named(
                        String.valueOf(room.id()),
                        room.card().name() + "（" + room.card().capacity() + "）"));
            }
        }
        model.addAttribute("rooms", options);
        if (meeting != null) {
            model.addAttribute("meeting", meetings.view(new MeetingId(meeting), actor));
        }
        return "meeting/room/book";
    }

    @PostMapping
    String book(
            @Valid @ModelAttribute("form") BookRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var booked = new AtomicReference<BookingService.@Nullable Booked>();
        boolean done = FormErrors.accepted(errors, () -> booked.set(bookings.book(form, actor)));
        var booking = booked.get();
        if (!done || booking == null) {
            return form(form.meetingId(), actor, model);
        }
        (booking.tight() ? Notice.warning("meeting.room.notice.tight") : Notice.success("meeting.room.notice.booked"))
                .into(next);
        return form.meetingId() == null
                ? "redirect:/rooms/" + booking.roomId()
                : "redirect:/meetings/" + form.meetingId();
    }

    @GetMapping("/{id}/cancellation")
    String confirm(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var booking = queries.booking(id, actor);
        model.addAttribute("booking", booking);
        model.addAttribute("form", new EndBooking("", booking.version()));
        return "meeting/room/cancel";
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EndBooking form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var booking = queries.booking(id, actor);
        model.addAttribute("booking", booking);
        if (FormErrors.accepted(errors, () -> bookings.cancel(id, form, actor))) {
            Notice.success("meeting.room.notice.cancelled").into(next);
            return "redirect:/rooms/" + booking.roomId();
        }
        return "meeting/room/cancel";
    }
}
