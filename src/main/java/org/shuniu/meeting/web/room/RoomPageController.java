package org.shuniu.meeting.web.room;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomFilter;
import org.shuniu.meeting.service.room.RoomQueries;
import org.shuniu.meeting.service.room.RoomService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rooms: found by time, size and equipment, seen by the week, kept by 会务处. */
@PageController
@RequestMapping("/rooms")
class RoomPageController {
    private final RoomService rooms;
    private final RoomQueries queries;

    RoomPageController(RoomService rooms, RoomQueries queries) {
        this.rooms = rooms;
        this.queries = queries;
    }

    @ModelAttribute("equipments")
    Equipment[] equipments() {
        return Equipment.values();
    }

    @GetMapping
    String list(@ModelAttribute("form") RoomFilter form, BindingResult errors, @CurrentActor Actor actor, Model model) {
        model.addAttribute("rooms", found(form, errors, actor));
        model.addAttribute("adds", queries.adds(actor));
        return "meeting/room/list";
    }

    private List<?> found(RoomFilter form, BindingResult errors, Actor actor) {
        try {
            return errors.hasErrors() || form.equals(RoomFilter.none())
                    ? queries.rooms(actor)
                    : queries.find(form, actor);
        } catch (InvalidException refused) {
            FormErrors.into(errors, refused);
            return queries.rooms(actor);
        }
    }

    @GetMapping("/board")
    String board(@RequestParam(required = false) @Nullable LocalDate week, @CurrentActor Actor actor, Model model) {
        model.addAttribute("board", queries.board(week, actor));
        return "meeting/room/board";
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        rooms.requireKeeper(actor);
        model.addAttribute("form", EditRoom.blank());
        return "meeting/room/form";
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") EditRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        rooms.requireKeeper(actor);
        if (FormErrors.accepted(errors, () -> rooms.add(form, actor))) {
            Notice.success("meeting.room.notice.saved").into(next);
            return "redirect:/rooms";
        }
        return "meeting/room/form";
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("room", queries.room(id, actor));
        model.addAttribute("bookings", queries.ahead(id, actor));
        return "meeting/room/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var room = queries.room(id, actor);
        var card = room.card();
        model.addAttribute("room", room);
        model.addAttribute(
                "form",
                new EditRoom(
                        card.name(),
                        card.place(),
                        card.capacity(),
                        List.copyOf(card.equipment()),
                        card.opensAt(),
                        card.closesAt(),
                        card.note(),
                        card.open(),
                        room.version()));
        return "meeting/room/form";
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("room", queries.room(id, actor));
        if (FormErrors.accepted(errors, () -> rooms.edit(id, form, actor))) {
            Notice.success("meeting.room.notice.saved").into(next);
            return "redirect:/rooms/" + id;
        }
        return "meeting/room/form";
    }
}
