package org.shuniu.numbering.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.numbering.service.AccountQueries;
import org.shuniu.numbering.service.RegisterView;
import org.shuniu.numbering.service.ReserveNumbers;
import org.shuniu.numbering.service.SeriesQueries;
import org.shuniu.numbering.service.SeriesService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The series of one's organs and their register books. */
@PageController
@RequestMapping("/number-series")
class NumberSeriesPageController {
    private static final String REGISTER = "numbering/register";

    private final SeriesQueries queries;
    private final SeriesService series;
    private final AccountQueries accounts;

    NumberSeriesPageController(SeriesQueries queries, SeriesService series, AccountQueries accounts) {
        this.queries = queries;
        this.series = series;
        this.accounts = accounts;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, Model model) {
        model.addAttribute("series", queries.list(actor));
        model.addAttribute("withoutAccount", accounts.withoutAccount(actor));
        return "numbering/list";
    }

    @GetMapping("/{id}")
    String register(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        RegisterView register = queries.register(id, year, page, actor);
        model.addAttribute("register", register);
        model.addAttribute("form", ReserveNumbers.in(register.series().year()));
        return REGISTER;
    }

    /** The whole book of a year on A4. */
    @GetMapping("/{id}/book")
    String book(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer year,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("register", queries.book(id, year, actor));
        return "numbering/book";
    }

    @PostMapping("/{id}/reservations")
    String reserve(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReserveNumbers form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var register = queries.register(id, errors.hasFieldErrors("year") ? null : form.year(), 1, actor);
        model.addAttribute("register", register);
        queries.requireKeeper(actor);
        if (errors.hasErrors()) {
            return REGISTER;
        }
        try {
            var numbers = series.reserve(id, form, actor);
            Notice.success(
                            "numbering.notice.reserved",
                            numbers.get(0).text(),
                            numbers.get(numbers.size() - 1).text())
                    .into(next);
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return REGISTER;
        }
        return "redirect:/number-series/" + id + "?year=" + register.series().year();
    }
}
