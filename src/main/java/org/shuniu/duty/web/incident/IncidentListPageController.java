package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegisterOnce;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.read.IncidentFilter;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All incidents the reader may know of, and a new one in three fields. */
@PageController
@RequestMapping("/incidents")
class IncidentListPageController {
    private final IncidentQueries queries;
    private final RegistrationService registration;
    private final RegisterOnce once;
    private final IncidentChoices choices;

    IncidentListPageController(
            IncidentQueries queries, RegistrationService registration, RegisterOnce once, IncidentChoices choices) {
        this.queries = queries;
        this.registration = registration;
        this.once = once;
        this.choices = choices;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") IncidentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("registers", queries.registers(actor));
        choices.filter(model);
        return "duty/incident/list";
    }

    @GetMapping("/new")
    String form(@CurrentActor Actor actor, Model model) {
        registration.requireOfficer(actor);
        model.addAttribute("form", RegisterIncident.blank());
        return form(UUID.randomUUID(), model, actor);
    }

    private String form(@Nullable UUID entryKey, Model model, Actor actor) {
        model.addAttribute("entryKey", entryKey);
        choices.facts(model);
        choices.rooms(actor, model);
        return "duty/incident/form";
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") RegisterIncident form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID entryKey,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        registration.requireOfficer(actor);
        var made = new IncidentId[1];
        if (!FormErrors.accepted(errors, () -> made[0] = once.register(form, entryKey, actor))) {
            return form(entryKey, model, actor);
        }
        boolean phoned = form.phoneTo() != null && !form.phoneTo().isBlank();
        Notice.success(phoned ? "incident.notice.registeredAndPhoned" : "incident.notice.registered")
                .into(next);
        return "redirect:" + made[0].link();
    }

    @Configuration("incidentMenu")
    static class Menu {
        private static final Set<Role> READERS = Set.of(
                Role.DUTY_OFFICER,
                Role.DUTY_DIRECTOR,
                Role.EMERGENCY_SIGNER,
                Role.DUTY_ASSESSOR,
                Role.SECRETARY,
                Role.LEADER,
                Role.PRINCIPAL);

        @Bean
        NavEntry incidentsEntry() {
            return new NavEntry("incident.menu", "/incidents", "exclamation-triangle", 62, READERS)
                    .under("duty.menu.group");
        }

        @Bean
        NavEntry lateCasesEntry() {
            return new NavEntry("incident.late.menu", "/late-cases", "clock-history", 63, READERS)
                    .under("duty.menu.group");
        }
    }
}
