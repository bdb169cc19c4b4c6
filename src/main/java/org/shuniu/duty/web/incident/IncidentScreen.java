package org.shuniu.duty.web.incident;

import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.clock.LateCaseQueries;
import org.shuniu.duty.service.incident.file.IncidentFiles;
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
    private final IncidentFiles files;

    IncidentScreen(IncidentQueries queries, HandlingQueries handling, LateCaseQueries lateCases, IncidentFiles files) {
        this.queries = queries;
        this.handling = handling;
        this.lateCases = lateCases;
        this.files = files;
    }

    String show(IncidentId id, Actor actor, Model model) {
        model.addAttribute("incident", queries.view(id, actor));
        model.addAttribute("handling", handling.view(id, actor));
        model.addAttribute("files", files.of(id, actor));
        model.asMap().putIfAbsent("upload", new FilesForm(null));
        model.addAttribute("cases", lateCases.of(id, actor));
        return "duty/incident/show";
    }
}
