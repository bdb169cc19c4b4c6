package org.shuniu.duty.web.bulletin.paper;

import jakarta.validation.Valid;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.edition.EditionQueries;
import org.shuniu.duty.service.bulletin.paper.AddPaperReader;
import org.shuniu.duty.service.bulletin.paper.HandPaper;
import org.shuniu.duty.service.bulletin.paper.PaperReaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Readers on paper of an issue: on the list, off it, and the paper handed over; and earlier editions. */
@PageController
@RequestMapping("/duty-bulletins/{id:\\d+}")
class PaperReaderPageController {
    private final PaperReaders readers;
    private final BulletinQueries queries;
    private final EditionQueries editions;

    PaperReaderPageController(PaperReaders readers, BulletinQueries queries, EditionQueries editions) {
        this.readers = readers;
        this.queries = queries;
        this.editions = editions;
    }

    @GetMapping("/editions")
    String editions(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("editions", editions.of(new BulletinId(id), actor));
        model.addAttribute("bulletin", queries.view(new BulletinId(id), actor));
        return "duty/bulletin-editions";
    }

    @GetMapping("/paper-readers/new")
    String ask(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var bulletin = queries.forStep(new BulletinId(id), BulletinAction.EDIT, actor);
        model.addAttribute("form", new AddPaperReader(null, null, bulletin.version()));
        model.addAttribute("bulletin", bulletin);
        return "duty/bulletin-paper";
    }

    @PostMapping("/paper-readers")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddPaperReader form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> readers.add(new BulletinId(id), form, actor))) {
            Notice.success("duty.bulletin.notice.saved").into(next);
            return "redirect:/duty-bulletins/" + id;
        }
        model.addAttribute("bulletin", queries.forStep(new BulletinId(id), BulletinAction.EDIT, actor));
        return "duty/bulletin-paper";
    }

    @PostMapping("/paper-readers/{readerId:\\d+}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable long readerId,
            @RequestParam int version,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        readers.remove(new BulletinId(id), readerId, version, actor);
        Notice.success("duty.bulletin.notice.saved").into(next);
        return "redirect:/duty-bulletins/" + id;
    }

    @GetMapping("/paper-readers/{readerId:\\d+}/handing")
    String askHanding(@PathVariable long id, @PathVariable long readerId, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new HandPaper(actor.name(), null));
        return handing(id, readerId, actor, model);
    }

    private String handing(long id, long readerId, Actor actor, Model model) {
        var bulletin = queries.forHanding(new BulletinId(id), actor);
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("reader", bulletin.paper(readerId));
        return "duty/bulletin-handing";
    }

    @PostMapping("/paper-readers/{readerId:\\d+}/handing")
    String hand(
            @PathVariable long id,
            @PathVariable long readerId,
            @Valid @ModelAttribute("form") HandPaper form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> readers.hand(new BulletinId(id), readerId, form, actor))) {
            Notice.success("duty.bulletin.notice.handed").into(next);
            return "redirect:/duty-bulletins/" + id;
        }
        return handing(id, readerId, actor, model);
    }
}
