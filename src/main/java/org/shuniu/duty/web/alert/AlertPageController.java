package org.shuniu.duty.web.alert;

import java.util.Locale;
import org.shuniu.duty.service.alert.AlertQueries;
import org.shuniu.duty.service.alert.Alerts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own alerts, and the bar above every page that shows the open ones. */
@PageController
@RequestMapping("/duty-alerts")
class AlertPageController {
    private static final String OWN_PAGE = "/(?![/\\\\])[^\\\\{\\p{Cntrl}]*";

    private final AlertQueries queries;
    private final Alerts alerts;

    AlertPageController(AlertQueries queries, Alerts alerts) {
        this.queries = queries;
        this.alerts = alerts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor, Locale locale, Model model) {
        model.addAttribute("page", queries.page(actor, page, locale));
        return "duty/alert-list";
    }

    /** The bar alone, for a page that is open while something happens. */
    @GetMapping("/bar")
    String bar() {
        return "duty/alert-bar";
    }

    /** Back to the page on which the bar stood. */
    @PostMapping("/{id}/acknowledgement")
    String acknowledge(
            @PathVariable long id,
            @RequestParam(defaultValue = "/duty-alerts") String back,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        alerts.acknowledge(id, actor);
        Notice.success("duty.alert.notice.acknowledged").into(next);
        return "redirect:" + (back.matches(OWN_PAGE) ? back : "/duty-alerts");
    }

    @Configuration("dutyAlertMenu")
    @EnableConfigurationProperties(AlertStreamSettings.class)
    static class Menu {
        @Bean
        NavEntry dutyAlertsEntry() {
            return new NavEntry("duty.alert.menu", "/duty-alerts", "exclamation-triangle", 76, AlertQueries.told())
                    .under("duty.menu.group");
        }
    }
}
