package org.shuniu.duty.web.log;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.service.log.AddNote;
import org.shuniu.duty.service.log.LogService;
import org.shuniu.duty.service.log.RecordEntry;
import org.shuniu.duty.service.log.TakeEntry;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new entry, its page, and the lines below it. */
@PageController
@RequestMapping("/duty-log")
class LogPageController {
    static final String NOUNS = "handling|closure|reopening|correction";

    private final LogService log;
    private final LogScreen screen;
    private final WatchQueries watch;

    LogPageController(LogService log, LogScreen screen, WatchQueries watch) {
        this.log = log;
        this.screen = screen;
        this.watch = watch;
    }

    /** One screen for the person at the telephone; the time is filled in, and whom a call from the directory reaches. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String number,
            @CurrentActor Actor actor,
            Model model) {
        var blank = RecordEntry.blank(watch.staffed(room, actor), watch.nowField());
        model.addAttribute("form", unit.isBlank() ? blank : blank.calling(unit.strip(), number.strip()));
        return screen.form(actor, model);
    }

    @PostMapping
    String record(
            @Valid @ModelAttribute("form") RecordEntry form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        watch.staffed(form.roomId(), actor);
        var id = new LogEntryId[1];
        if (FormErrors.accepted(errors, () -> id[0] = log.record(form, actor))) {
            Notice.success("duty.log.notice.recorded").into(next);
            return "redirect:" + id[0].link();
        }
        return screen.form(actor, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("entry", screen.log().view(new LogEntryId(id), actor));
        return "duty/log/show";
    }

    @GetMapping("/{id}/{noun:" + NOUNS + "|taker}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var action = LogAction.named(noun).orElseThrow(NotFoundException::new);
        int version = screen.log().forStep(new LogEntryId(id), action, actor).version();
        model.addAttribute(
                "form",
                action == LogAction.TAKE ? new TakeEntry(actor.personId(), version) : new AddNote(null, version));
        return screen.step(new LogEntryId(id), action, actor, model);
    }

    @PostMapping("/{id}/{noun:" + NOUNS + "}")
    String add(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") AddNote form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = LogAction.named(noun).orElseThrow(NotFoundException::new);
        boolean done = FormErrors.accepted(errors, () -> log.add(new LogEntryId(id), action, form, actor));
        return done ? done(id, next) : screen.step(new LogEntryId(id), action, actor, model);
    }

    @PostMapping("/{id}/taker")
    String take(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TakeEntry form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> log.take(new LogEntryId(id), form, actor));
        return done ? done(id, next) : screen.step(new LogEntryId(id), LogAction.TAKE, actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("duty.log.notice.added").into(next);
        return "redirect:/duty-log/" + id;
    }
}
