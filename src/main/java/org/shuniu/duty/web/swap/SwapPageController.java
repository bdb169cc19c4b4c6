package org.shuniu.duty.web.swap;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.duty.service.swap.read.SwapQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A swap: asked for, looked at, answered. */
@PageController
@RequestMapping("/shift-swaps")
class SwapPageController {
    static final String NOUNS = "agreement|refusal|consent|objection|withdrawal";

    private final SwapService swaps;
    private final SwapSteps steps;
    private final SwapQueries queries;

    SwapPageController(SwapService swaps, SwapSteps steps, SwapQueries queries) {
        this.swaps = swaps;
        this.steps = steps;
        this.queries = queries;
    }

    /** All of the rosters that one may see. */
    @GetMapping
    String swaps(@CurrentActor Actor actor, Model model) {
        model.addAttribute("swaps", queries.swaps(true, actor));
        return "duty/swap/list";
    }

    @GetMapping("/new")
    String blank(
            @RequestParam long shift,
            @RequestParam(required = false) @Nullable Long asker,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("form", new SwapForm(shift, asker, null, null, ""));
        return form(shift, asker, actor, model);
    }

    private String form(long shift, @Nullable Long asker, Actor actor, Model model) {
        model.addAttribute("asked", queries.asked(shift, asker, actor));
        model.addAttribute("partners", withNone(queries.partners(shift, actor), "swap.choose"));
        long who = Objects.requireNonNullElse(asker, actor.personId());
        model.addAttribute("counters", withNone(queries.counters(shift, who, actor), "swap.counter.none"));
        return "duty/swap/form";
    }

    private static List<Option> withNone(List<Option> options, String key) {
        var all = new ArrayList<Option>();
        all.add(Option.key("", key));
        all.addAll(options);
        return all;
    }

    @PostMapping
    String ask(
            @Valid @ModelAttribute("form") AskSwap form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var made = new ArrayList<ShiftSwapId>();
        if (FormErrors.accepted(errors, () -> made.add(swaps.ask(form, actor)))) {
            Notice.success("swap.notice.asked").into(next);
            return "redirect:" + made.get(0).link();
        }
        return form(Objects.requireNonNullElse(form.shiftId(), 0L), form.askerId(), actor, model);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = queries.view(new ShiftSwapId(id), actor);
        model.addAttribute("swap", view);
        model.addAttribute("form", new SaySwap(null, view.version()));
        return "duty/swap/show";
    }

    @PostMapping("/{id:\\d+}/{noun:" + NOUNS + "}")
    String answer(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SaySwap form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var swap = new ShiftSwapId(id);
        var told = new ArrayList<String>();
        if (FormErrors.accepted(errors, () -> told.add(steps.take(swap, noun, form, actor)))) {
            Notice.success(told.get(0)).into(next);
            return "redirect:" + swap.link();
        }
        model.addAttribute("swap", queries.view(swap, actor));
        return "duty/swap/show";
    }
}
