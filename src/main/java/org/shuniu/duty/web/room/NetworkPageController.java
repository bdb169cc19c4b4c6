package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;
import org.shuniu.duty.service.room.DutyNetwork;
import org.shuniu.duty.service.room.command.AddContact;
import org.shuniu.duty.service.room.command.TestLine;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Numbers of the network: one outside of the system, and whether a number answered. */
@PageController
@RequestMapping("/duty-directory")
class NetworkPageController {
    private final DutyNetwork network;
    private final RoomQueries queries;

    NetworkPageController(DutyNetwork network, RoomQueries queries) {
        this.network = network;
        this.queries = queries;
    }

    @GetMapping("/contacts/new")
    String blank(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", PartForm.blank());
        return form(actor, model);
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("directs", queries.directs(actor));
        model.addAttribute(
                "relations",
                RoomChoices.of("dutyroom.relation.", new Relation[] {Relation.UPPER, Relation.SAME, Relation.LOWER}));
        model.addAttribute("lineKinds", RoomChoices.of("dutyroom.line.", LineKind.values()));
        return "duty/room/contact";
    }

    @PostMapping("/contacts")
    String add(
            @Valid @ModelAttribute("form") AddContact form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> network.add(form, actor))) {
            Notice.success("dutyroom.notice.saved").into(next);
            return "redirect:/duty-rooms";
        }
        return form(actor, model);
    }

    @PostMapping("/contacts/{contactId:\\d+}/removal")
    String remove(@PathVariable long contactId, @CurrentActor Actor actor, RedirectAttributes next) {
        network.remove(contactId, actor);
        Notice.success("dutyroom.notice.removed").into(next);
        return "redirect:/duty-rooms";
    }

    @PostMapping("/lines/{lineId:\\d+}/tests")
    String test(
            @PathVariable long lineId,
            @Valid @ModelAttribute("form") TestLine form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        network.tested(lineId, form, actor);
        Notice.success("dutyroom.notice.tested").into(next);
        return "redirect:/duty-rooms";
    }
}
