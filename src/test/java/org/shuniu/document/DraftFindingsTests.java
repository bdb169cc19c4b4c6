package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a draft asks the rule base. */
@WalkTest
class DraftFindingsTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private DocumentQueries documents;

    @Test
    void readsTheFactsOnceForBothStagesOfADraft() {
        var reader = office.person("fangqing");
        var draft = office.drafted(office.notice(OfficeWalk.OFFICE + "关于检查,核对的通报", "各市人民政府"), "fangqing");
        var statements = StatementCounter.during(
                () -> assertThat(documents.findings(draft, reader)).isNotEmpty().doesNotHaveDuplicates());
        assertThat(statements).filteredOn(sql -> sql.contains("rule_override")).hasSize(1);
    }
}
