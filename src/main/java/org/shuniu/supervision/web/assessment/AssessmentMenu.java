package org.shuniu.supervision.web.assessment;

import java.util.EnumSet;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of score sheets. */
@Configuration(value = "supervisionAssessmentMenu", proxyBeanMethods = false)
class AssessmentMenu {
    @Bean
    NavEntry supervisionAssessmentsEntry() {
        return new NavEntry(
                        "supervision.assessment.menu",
                        "/supervision/assessments",
                        "journal-check",
                        44,
                        EnumSet.of(
                                Role.SUPERVISOR,
                                Role.SUPERVISION_HEAD,
                                Role.SUPERVISION_LIAISON,
                                Role.UNIT_HEAD,
                                Role.LEADER,
                                Role.PRINCIPAL))
                .under("supervision.menu.group");
    }
}
