package org.shuniu.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuniu.proposal.ProposalOffice;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list costs the same number of statements for one row as for twenty. */
@WalkTest
class ProposalListTests {
    private static final String LIST = "/proposals?text=水库除险加固&unit=水务";
    private static final int MOST = 20;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Test
    void costsTheSameForOneRowAsForTwenty() throws UnsupportedEncodingException {
        var office = new ProposalOffice(beans);
        var browser = Browser.of(http, "gaoyuan");
        var counts = new ArrayList<Integer>();
        for (int more : List.of(1, 19, 5)) {
            IntStream.range(0, more).forEach(each -> office.assigned(ProposalKind.CONGRESS, FEBRUARY, WATER));
            counts.add(StatementCounter.during(() -> open(browser)).size());
        }
        String page = browser.perform(get(LIST)).getResponse().getContentAsString();
        assertThat(page.split("href=\"/proposals/\\d+\"")).hasSize(21);
        assertThat(counts).allMatch(count -> count > 0 && count <= MOST).containsOnly(counts.get(0));
    }

    private static void open(Browser browser) {
        assertThat(browser.perform(get(LIST))).hasStatusOk();
    }
}
