package org.shuniu.supervision.web.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportStatus;
import org.shuniu.supervision.service.report.ReportFilter;
import org.shuniu.supervision.service.report.ReportQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** All reports the reader may know of. */
@PageController
class ReportListPageController {
    private final ReportQueries queries;

    ReportListPageController(ReportQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/supervision/reports")
    String list(
            @ModelAttribute("filter") ReportFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", address(asked));
        model.addAttribute("kinds", options("supervision.report.kind.", ReportKind.values()));
        model.addAttribute("statuses", options("supervision.report.status.", ReportStatus.values()));
        model.addAttribute("drafts", queries.drafts(actor));
        return "supervision/report-list";
    }

    /** The filter as it stands in the address, without the page. */
    private static String address(Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("page") && !entry.getValue().isBlank())
                .map(entry -> encoded(entry.getKey()) + '=' + encoded(entry.getValue()) + '&')
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    static List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    @Configuration("supervisionReportMenu")
    static class Menu {
        @Bean
        NavEntry supervisionReportsEntry() {
            return new NavEntry(
                            "supervision.report.menu",
                            "/supervision/reports",
                            "journal-text",
                            42,
                            Set.of(
                                    Role.SUPERVISOR,
                                    Role.SUPERVISION_HEAD,
                                    Role.SUPERVISION_LIAISON,
                                    Role.UNIT_HEAD,
                                    Role.LEADER,
                                    Role.PRINCIPAL,
                                    Role.SECRETARY))
                    .under("supervision.menu.group");
        }
    }
}
