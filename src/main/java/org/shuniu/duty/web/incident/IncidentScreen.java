package org.shuniu.duty.web.incident;

import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.clock.LateCaseQueries;
import org.shuniu.duty.service.incident.handling.HandlingQueries;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an incident shows. */
@Component
class IncidentScreen {
    private final IncidentQueries queries;
    private final HandlingQueries handling;
    private final LateCaseQueries lateCases;

    IncidentScreen(IncidentQueries queries, HandlingQueries handling, LateCaseQueries lateCases) {
        this.queries = queries;
        this.handling = handling;
        this.lateCases = lateCases;
    }

    String show(IncidentId id, Actor actor, Model model) {
        model.addAttribute("incident", queries.view(id, actor));
        model.addAttribute("handling", handling.view(id, actor));
        model.addAttribute("cases", lateCases.of(id, actor));
        return "duty/incident/show";
    }
}
