package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.read.DirectoryQueries;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of the duty network, and the page of a room. */
@PageController
@RequestMapping("/duty-rooms")
class RoomPageController {
    private final RoomService rooms;
    private final RoomQueries queries;
    private final DirectoryQueries network;

    RoomPageController(RoomService rooms, RoomQueries queries, DirectoryQueries network) {
        this.rooms = rooms;
        this.queries = queries;
        this.network = network;
    }

    @GetMapping
    String directory(@CurrentActor Actor actor, Model model) {
        model.addAttribute("rows", network.directory(actor));
        model.addAttribute("directs", queries.directs(actor));
        model.addAttribute("tests", actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
        return "duty/room/directory";
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", EditRoom.blank());
        return form(null, actor, model);
    }

    private String form(@Nullable Long id, Actor actor, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("directs", queries.directs(actor));
        model.addAttribute("kinds", RoomChoices.of("dutyroom.kind.", RoomKind.values()));
        model.addAttribute("uppers", RoomChoices.withNone(queries.uppers(id, actor), "dutyroom.upper.none"));
        return "duty/room/edit";
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") EditRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var opened = new ArrayList<DutyRoomId>();
        if (FormErrors.accepted(errors, () -> opened.add(rooms.open(form, actor)))) {
            Notice.success("dutyroom.notice.saved").into(next);
            return "redirect:" + opened.get(0).link();
        }
        return form(null, actor, model);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("room", queries.view(new DutyRoomId(id), actor));
        return "duty/room/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.form(new DutyRoomId(id), actor));
        return form(id, actor, model);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var room = new DutyRoomId(id);
        queries.requireDirector(room, actor);
        if (FormErrors.accepted(errors, () -> rooms.edit(room, form, actor))) {
            Notice.success("dutyroom.notice.saved").into(next);
            return "redirect:" + room.link();
        }
        return form(id, actor, model);
    }

    @Configuration("dutyRoomMenu")
    static class Menu {
        @Bean
        NavEntry dutyRoomsEntry() {
            return new NavEntry(
                            "dutyroom.menu",
                            "/duty-rooms",
                            "telephone",
                            67,
                            Set.of(
                                    Role.DUTY_OFFICER,
                                    Role.DUTY_DIRECTOR,
                                    Role.DUTY_ASSESSOR,
                                    Role.EMERGENCY_SIGNER,
                                    Role.LEADER,
                                    Role.SECRETARY))
                    .under("duty.menu.group");
        }
    }
}
