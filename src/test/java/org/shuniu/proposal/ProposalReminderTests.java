package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.FINANCE;
import static org.shuniu.proposal.ProposalOffice.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.service.clock.ProposalReminders;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Units are urged before and after their limits, each time once (SUP-08). */
@DocumentOffice
class ProposalReminderTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private ProposalReminders reminders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    private ProposalOffice office;

    private ProposalId id;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
        id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER, FINANCE);
        office.accept(id, "guhe");
    }

    @Test
    void urgesTheCoUnitBeforeItsOpinionIsDueAndAfter() {
        assertThat(on("2026-03-02")).isEmpty();
        assertThat(on("2026-03-03")).containsExactly("OPINION_NEAR");
        assertThat(on("2026-03-10")).as("its last day").containsExactly("OPINION_NEAR");
        assertThat(on("2026-03-11")).containsExactly("OPINION_NEAR", "OPINION_LATE");
        assertThat(on("2026-03-16")).as("four working days later").hasSize(2);
        assertThat(on("2026-03-17")).containsExactly("OPINION_NEAR", "OPINION_LATE", "OPINION_LATE");
    }

    @Test
    void sendsNothingTwiceOnTheSameDay() {
        on("2026-03-11");
        assertThat(on("2026-03-11")).hasSize(1);
        assertThat(reminders.run(LocalDate.parse("2026-03-11"))).isZero();
    }

    @Test
    void urgesTheLeadUnitFromTheYellowLightOn() {
        office.units().giveOpinion(id, new GiveOpinion("资金已安排。", office.version(id)), office.person("guhe"));
        LocalDate yellow = office.view(id).clock().yellowOn();
        assertThat(on(yellow.minusDays(1).toString())).isEmpty();
        assertThat(on(yellow.toString())).containsExactly("REPLY_NEAR");
        assertThat(on("2026-05-12")).containsExactly("REPLY_NEAR", "REPLY_LATE");
        office.contact(id, "zhaoheng", LocalDate.parse("2026-05-12"));
        office.recordReply(id, "baizhi", LocalDate.parse("2026-05-12"));
        assertThat(on("2026-06-12")).as("answered").hasSize(2);
    }

    @Test
    void urgesAUnitThatNeitherAcceptsNorDeclines() {
        id = office.assigned(ProposalKind.CONGRESS, FEBRUARY, WATER);
        LocalDate last = office.view(id).parts().get(0).declineBy();
        assertThat(on(last.toString())).isEmpty();
        assertThat(on(last.plusDays(1).toString())).containsExactly("ACCEPT_LATE");
    }

    @Test
    void tellsTheHeadTheLeadUnitAndTheOfficeOfWhatIsLate() {
        on("2026-03-03");
        await().untilAsserted(() -> assertThat(told("OPINION_NEAR")).containsExactly("顾禾"));
        on("2026-03-11");
        await().untilAsserted(() -> assertThat(told("OPINION_LATE")).contains("顾禾", "白芷", "高远", "闻璟"));
        assertThat(jdbc.sql("select person_name from trail_entry where verb = ? and subject_id = ?")
                        .params("proposal.REMIND_OPINION_LATE", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("—");
    }

    @Test
    void standsInTheTimeline() {
        on("2026-03-11");
        var answer = http.perform(get(id.link()).with(SignedIn.as("gaoyuan", http)));
        assertThat(answer).hasStatusOk();
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("催办：会办意见逾期", "系统每日催办")
                .doesNotContain("??");
        assertThat(http.perform(
                        get("/api/v1/proposals/" + id.value() + "/timeline").with(SignedIn.as("baizhi", http))))
                .bodyText()
                .contains("REMIND_OPINION_LATE");
    }

    /** Kinds of what was sent about this proposal up to that day, in order. */
    private List<String> on(String day) {
        reminders.run(LocalDate.parse(day));
        return jdbc.sql("select kind from proposal_reminder where proposal_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> told(String kind) {
        return jdbc.sql("""
                        select p.name from inbox_item i join person p on p.id = i.person_id
                        where i.verb = ? and i.subject_kind = 'PROPOSAL' and i.subject_id = ?""")
                .params("proposal.REMIND_" + kind, id.value())
                .query(String.class)
                .list();
    }
}
