package org.shuniu.identity.web;

import jakarta.validation.Valid;
import org.shuniu.identity.service.people.CreatePerson;
import org.shuniu.identity.service.people.PersonQueries;
import org.shuniu.identity.service.people.PersonService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Accounts, for the 系统管理员 and the 安全管理员. */
@PageController
@RequestMapping("/admin")
class PersonPageController {
    private final PersonQueries queries;
    private final PersonService people;
    private final PersonModel persons;

    PersonPageController(PersonQueries queries, PersonService people, PersonModel persons) {
        this.queries = queries;
        this.people = people;
        this.persons = persons;
    }

    @GetMapping({"/people", "/roles"})
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(text, page, actor));
        model.addAttribute("text", text);
        model.addAttribute("base", base(text));
        persons.describeRights(actor, model);
        return "identity/people";
    }

    private static String base(String text) {
        return UriComponentsBuilder.fromPath("/admin/people")
                        .queryParam("text", "{text}")
                        .build(text)
                        .toString() + "&";
    }

    @GetMapping("/people/new")
    String blank(@CurrentActor Actor actor, Model model) {
        persons.requireManaging(actor);
        model.addAttribute("form", new CreatePerson("", "", ""));
        return "identity/person-form";
    }

    /** Answered without a redirect, because the one-time code is shown once and must not wait in the session. */
    @PostMapping("/people")
    String create(
            @Valid @ModelAttribute("form") CreatePerson form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("created", people.create(form, actor));
                return "identity/person-code";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        persons.requireManaging(actor);
        return "identity/person-form";
    }

    @PostMapping("/people/{id}/one-time-code")
    String resetPassword(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("created", people.resetPassword(id, actor));
        return "identity/person-code";
    }

    @GetMapping("/people/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        persons.describe(id, actor, model);
        return "identity/person";
    }
}
