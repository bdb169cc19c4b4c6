package org.shuniu.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.beans.factory.annotation.Autowired;

/** MTG-24: the same rules keep the gate at the province's office, in its departments and in the cities. */
class EveryLevelTests extends WithMeetings {
    @Autowired
    private ApplicationQueries applications;

    private List<String> broken(String account) {
        var dear = walk.form("全省灌区会议", "2026-05-12").with(form -> {
            form.lodging = 52_000;
            form.until = "2026-05-13T11:30";
            form.agreedOn = null;
        });
        return applications.check(dear.build(), null, walk.person(account)).stream()
                .filter(RuleLine::blocks)
                .map(RuleLine::code)
                .toList();
    }

    @Test
    void asksTheSameOfProvinceDepartmentAndCity() {
        assertThat(broken("zhaoheng")).contains("M01", "M04");
        assertThat(broken("fangqing")).as("office of the province").isEqualTo(broken("zhaoheng"));
        assertThat(broken("lanxin")).as("a city").isEqualTo(broken("zhaoheng"));
    }

    @Test
    void judgesEachByTheMeetingsOfItsOwnOrgan() {
        for (String title : List.of("全省河长制会议", "全省灌区会议")) {
            var id = walk.submitted(walk.form(title, "2026-04-13"), "zhaoheng");
            walk.toTheLeader(id);
            walk.agree(id, "同意。", "shenhuaian");
        }
        assertThat(broken("zhaoheng")).contains("M02");
        assertThat(broken("lanxin")).doesNotContain("M02");
    }
}
