package org.shuniu.proposal.service.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.document.DocumentOffice;
import org.shuniu.proposal.ProposalOffice;
import org.shuniu.proposal.domain.ProposalKind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The three months end on Sunday 2026-05-10: with the calendar of the year the reply is due on Monday (scenario 6). */
@DocumentOffice
class RecountTermsTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private RecountTerms recount;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movesReplyAndOpinionOffTheDayOff(boolean provisional) {
        var office = new ProposalOffice(beans);
        var id = office.assigned(
                ProposalKind.CONGRESS, ProposalOffice.FEBRUARY, ProposalOffice.WATER, ProposalOffice.FINANCE);
        jdbc.sql(
                        "update proposal set due_on = '2026-05-10', original_due_on = '2026-05-10', due_provisional = ? where id = ?")
                .params(provisional, id.value())
                .update();
        assertThat(office.view(id).parts().get(0).declineBy()).isEqualTo(LocalDate.parse("2026-02-24"));
        jdbc.sql("update proposal_part set decline_by = '2026-02-17' where proposal_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("update proposal_part set opinion_due_on = '2026-03-08' where proposal_id = ? and role = 'CO'")
                .param(id.value())
                .update();
        recounted();
        var view = office.view(id);
        assertThat(view.clock().dueOn()).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(view.clock().originalDueOn()).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(view.clock().provisional()).isFalse();
        assertThat(view.parts().get(1).opinionDueOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(view.parts()).extracting(part -> part.declineBy().toString()).containsOnly("2026-02-24");
    }

    @Test
    void tellsTheUnitWhoseDayToDeclineMoves() {
        var office = new ProposalOffice(beans);
        var id = office.assigned(ProposalKind.CONGRESS, ProposalOffice.FEBRUARY, ProposalOffice.WATER);
        jdbc.sql("update proposal_part set decline_by = '2026-02-17' where proposal_id = ?")
                .param(id.value())
                .update();
        recounted();
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("""
                        select p.name from inbox_item i join person p on p.id = i.person_id
                        where i.verb = 'proposal.DUE_FIXED' and i.subject_kind = 'PROPOSAL' and i.subject_id = ?""").param(id.value()).query(String.class).list())
                .contains("白芷", "高远"));
        assertThat(office.view(id).parts().get(0).declineBy()).isEqualTo(LocalDate.parse("2026-02-24"));
    }

    private void recounted() {
        transaction.executeWithoutResult(status ->
                AopTestUtils.<RecountTerms>getTargetObject(recount).on(new CalendarYearLoaded(2026, Instant.EPOCH)));
    }
}
