package org.shuniu.duty.web.watch;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.service.handover.CheckIn;
import org.shuniu.duty.service.handover.HandOver;
import org.shuniu.duty.service.handover.ShiftQueries;
import org.shuniu.duty.service.handover.ShiftService;
import org.shuniu.duty.service.handover.SignIn;
import org.shuniu.duty.service.handover.TakeOver;
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

/** One shift: its page, its handover sheet, its steps. */
@PageController
@RequestMapping("/shifts/{id}")
class ShiftPageController {
    private final ShiftService shifts;
    private final ShiftQueries queries;

    ShiftPageController(ShiftService shifts, ShiftQueries queries) {
        this.shifts = shifts;
        this.queries = queries;
    }

    @GetMapping
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.view(new ShiftId(id), actor));
        return "duty/watch/shift";
    }

    /** 交接班表: both signatures on one sheet of paper. */
    @GetMapping("/sheet")
    String sheet(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.view(new ShiftId(id), actor));
        model.addAttribute("matters", queries.matters(new ShiftId(id), actor));
        return "duty/watch/sheet";
    }

    @GetMapping("/sign-in")
    String askSignIn(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        int version =
                queries.forStep(new ShiftId(id), ShiftAction.SIGN_IN, actor).version();
        model.addAttribute("form", new SignIn(List.of(), null, version));
        return page(id, ShiftAction.SIGN_IN, actor, model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignIn form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> shifts.signIn(new ShiftId(id), form, actor));
        return done ? done(id, ShiftAction.SIGN_IN, next) : page(id, ShiftAction.SIGN_IN, actor, model);
    }

    @GetMapping("/handover")
    String askHandOver(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        int version = queries.forStep(new ShiftId(id), ShiftAction.OFFER, actor).version();
        model.addAttribute("form", new HandOver(List.of(), null, version));
        return page(id, ShiftAction.OFFER, actor, model);
    }

    @PostMapping("/handover")
    String handOver(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HandOver form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> shifts.handOver(new ShiftId(id), form, actor));
        return done ? done(id, ShiftAction.OFFER, next) : page(id, ShiftAction.OFFER, actor, model);
    }

    @GetMapping("/leader-check-in")
    String askCheckIn(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        int version =
                queries.forStep(new ShiftId(id), ShiftAction.CHECK_IN, actor).version();
        model.addAttribute("form", new CheckIn(null, null, version));
        return page(id, ShiftAction.CHECK_IN, actor, model);
    }

    @PostMapping("/leader-check-in")
    String checkIn(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CheckIn form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> shifts.checkIn(new ShiftId(id), form, actor));
        return done ? done(id, ShiftAction.CHECK_IN, next) : page(id, ShiftAction.CHECK_IN, actor, model);
    }

    @GetMapping("/take-over")
    String askTakeOver(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        int version =
                queries.forStep(new ShiftId(id), ShiftAction.TAKE_OVER, actor).version();
        model.addAttribute("form", new TakeOver("", version));
        return page(id, ShiftAction.TAKE_OVER, actor, model);
    }

    @PostMapping("/take-over")
    String takeOver(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TakeOver form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> shifts.takeOver(new ShiftId(id), form, actor));
        return done ? done(id, ShiftAction.TAKE_OVER, next) : page(id, ShiftAction.TAKE_OVER, actor, model);
    }

    private static String done(long id, ShiftAction action, RedirectAttributes next) {
        Notice.success("duty.watch.done." + action).into(next);
        return "redirect:/shifts/" + id;
    }

    private String page(long id, ShiftAction action, Actor actor, Model model) {
        model.addAttribute("view", queries.forStep(new ShiftId(id), action, actor));
        model.addAttribute("action", action);
        model.addAttribute("matters", queries.matters(new ShiftId(id), actor));
        model.addAttribute("equipment", queries.equipment(new ShiftId(id), actor));
        return "duty/watch/step";
    }
}
