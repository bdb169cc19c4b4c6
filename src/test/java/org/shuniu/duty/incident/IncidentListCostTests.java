package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The list of incidents costs the same for one as for sixty. */
@WalkTest
@Transactional
class IncidentListCostTests {
    private static final String WHAT = "列表计数演练";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EntityManager entities;

    @Test
    void costsTheSameForOneAsForSixty() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        var counts = new ArrayList<Integer>();
        int made = 0;
        for (int wanted : List.of(1, 60)) {
            for (; made < wanted; made++) {
                officer.perform(post("/incidents").param("what", WHAT + made).param("place", "望川市"));
                entities.flush();
            }
            String list = "/incidents?text=" + WHAT;
            String page = officer.perform(get(list)).getResponse().getContentAsString();
            assertThat(page.split("望川市" + WHAT, -1)).hasSizeGreaterThan(Math.min(wanted, 20));
            entities.clear();
            counts.add(StatementCounter.during(
                            () -> assertThat(officer.perform(get(list))).hasStatusOk())
                    .size());
        }
        assertThat(counts).containsOnly(counts.get(0));
        assertThat(counts.get(0)).isPositive().isLessThan(20);
    }
}
