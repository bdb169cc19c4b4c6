package org.shuniu.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.service.chain.Chain;
import org.shuniu.supervision.service.chain.ChainQueries;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An inspection begun about a matter stands on the matter's page, for those who may know of it (ORG-22, SUP-06). */
@SupervisionOffice
class InspectionOfMatterTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private InspectionWalk walk;

    @Autowired
    private ChainQueries chains;

    @Autowired
    private MockMvcTester http;

    @Test
    void leadsFromTheMatterToItsInspection() {
        var matter = office.assigned(office.instruction("山洪灾害监测预警平台建设", MatterWalk.WATER), 10);
        assertThat(http.perform(get(matter.link()).with(SignedIn.as("gaoyuan", http))))
                .bodyText()
                .contains("开展专项督查", "/inspections/new?matter=");
        assertThat(http.perform(get(matter.link()).with(SignedIn.as("baizhi", http))))
                .bodyText()
                .contains("山洪灾害监测预警平台建设")
                .doesNotContain("开展专项督查");
        walk.drafted(about(matter, walk.plan("监测预警平台建设专项督查", MatterWalk.WATER)));
        assertThat(inspections(matter, "gaoyuan")).containsExactly("监测预警平台建设专项督查");
        assertThat(inspections(matter, "baizhi")).isEmpty();
    }

    private List<String> inspections(MatterId matter, String account) {
        return chains.of(matter, office.person(account)).inspections().stream()
                .map(Chain.Link::title)
                .toList();
    }

    private DraftInspection about(MatterId matter, DraftInspection plan) {
        // @formatter:off
        return new DraftInspection(plan.title(), plan.from(), plan.to(), plan.focus(), plan.scope(), plan.content(),
                plan.form(), plan.basis(), plan.order(), plan.methods(), plan.objects(),
                office.view(matter).number(), plan.notDuplicateBecause(), 0);
        // @formatter:on
    }
}
