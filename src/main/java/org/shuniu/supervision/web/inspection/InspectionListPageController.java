package org.shuniu.supervision.web.inspection;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;
import org.shuniu.supervision.service.inspection.read.InspectionFilter;
import org.shuniu.supervision.service.inspection.read.InspectionListQueries;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.service.inspection.read.ObjectFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Inspections, and units' parts of them, that the reader may know of. */
@PageController
class InspectionListPageController {
    private final InspectionListQueries lists;
    private final InspectionQueries queries;

    InspectionListPageController(InspectionListQueries lists, InspectionQueries queries) {
        this.lists = lists;
        this.queries = queries;
    }

    @GetMapping("/inspections")
    String inspections(
            @ModelAttribute("filter") InspectionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", lists.inspections(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("statuses", InspectionChoices.of("inspection.status.", InspectionStatus.values()));
        model.addAttribute("forms", InspectionChoices.forms());
        model.addAttribute("drafts", queries.drafts(actor));
        return "supervision/inspection/list";
    }

    @GetMapping("/inspections/objects")
    String objects(
            @ModelAttribute("filter") ObjectFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", lists.objects(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("statuses", InspectionChoices.of("inspection.object.status.", ObjectStatus.values()));
        return "supervision/inspection/objects";
    }

    @Configuration("inspectionMenu")
    static class Menu {
        @Bean
        NavEntry inspectionsEntry() {
            return new NavEntry(
                            "inspection.menu",
                            "/inspections",
                            "eye",
                            43,
                            Set.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY))
                    .under("supervision.menu.group");
        }

        @Bean
        NavEntry inspectionObjectsEntry() {
            return new NavEntry(
                            "inspection.menu.objects",
                            "/inspections/objects",
                            "clipboard-data",
                            44,
                            Set.of(Role.SUPERVISION_LIAISON, Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL))
                    .under("supervision.menu.group");
        }
    }
}
