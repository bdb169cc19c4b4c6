package org.shuniu.duty.web.bulletin;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.BulletinReading;
import org.shuniu.duty.service.bulletin.BulletinService;
import org.shuniu.duty.service.bulletin.BulletinView;
import org.shuniu.duty.service.bulletin.DraftBulletin;
import org.shuniu.duty.service.bulletin.EditBulletin;
import org.shuniu.duty.service.bulletin.MoveBulletin;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
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

/** A new issue, its page, and its words with the distribution list. */
@PageController
@RequestMapping("/duty-bulletins")
class BulletinPageController {
    private final BulletinService bulletins;
    private final BulletinQueries queries;
    private final BulletinReading reading;

    BulletinPageController(BulletinService bulletins, BulletinQueries queries, BulletinReading reading) {
        this.bulletins = bulletins;
        this.queries = queries;
        this.reading = reading;
    }

    /** The page of an incident asks with its number. */
    @GetMapping("/new")
    String form(@RequestParam(required = false) @Nullable Long incident, @CurrentActor Actor actor, Model model) {
        model.addAttribute("offered", queries.offered(actor));
        model.addAttribute("draft", new DraftBulletin(incident == null ? List.of() : List.of(incident)));
        return "duty/bulletin-form";
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("draft") DraftBulletin form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var offered = queries.offered(actor);
        if (!errors.hasErrors()) {
            try {
                var id = bulletins.draft(form, actor);
                Notice.success("duty.bulletin.notice.drafted").into(next);
                return "redirect:" + id.link() + "/edit";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("offered", offered);
        return "duty/bulletin-form";
    }

    /** Opening it is the receipt of a reader. */
    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        reading.opened(new BulletinId(id), actor);
        model.addAttribute("bulletin", queries.view(new BulletinId(id), actor));
        model.addAttribute("form", MoveBulletin.of("", 0));
        return "duty/bulletin";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var bulletin = queries.forStep(new BulletinId(id), BulletinAction.EDIT, actor);
        var chosen =
                bulletin.readers().stream().map(BulletinView.Reader::personId).toList();
        model.addAttribute("form", new EditBulletin(bulletin.title(), bulletin.body(), chosen, bulletin.version()));
        return words(id, actor, model, bulletin);
    }

    @PostMapping("/{id}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditBulletin form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> bulletins.edit(new BulletinId(id), form, actor))) {
            Notice.success("duty.bulletin.notice.saved").into(next);
            return "redirect:/duty-bulletins/" + id;
        }
        return words(id, actor, model, queries.forStep(new BulletinId(id), BulletinAction.EDIT, actor));
    }

    private String words(long id, Actor actor, Model model, BulletinView bulletin) {
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("candidates", queries.candidates(new BulletinId(id), actor));
        return "duty/bulletin-edit";
    }
}
