package org.shuniu.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.intake.FollowUpFilter;
import org.shuniu.supervision.service.intake.FollowUpListQueries;
import org.shuniu.supervision.service.intake.FollowUpRow;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.shuniu.supervision.service.intake.WaiveFollowUp;
import org.shuniu.supervision.service.intake.WaiverService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions of other modules: kept once, proposed by themselves where they say enough, listed until decided (SUP-01). */
@DocumentOffice
class FollowUpRequestTests {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FollowUpListQueries list;

    @Autowired
    private WaiverService waivers;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Matters matters;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsARequestThatComesTwiceOnce() {
        var source = new SubjectRef("MEETING_MINUTES", 9001);
        request(source, 1, "由有关单位研究渡口管理。", null);
        request(source, 1, "由有关单位研究渡口管理。", null);
        var row = awaited("渡口管理");
        assertThat(row.sourceKind()).isEqualTo("MEETING_MINUTES");
        assertThat(row.by()).isEqualTo("陆文舟");
        assertThat(jdbc.sql("select count(*) from follow_up_request where source_id = 9001")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(open("渡口管理", "jiyun")).isEmpty();
        assertThat(open("渡口管理", "fangqing")).isEmpty();
    }

    @Test
    void proposesTheMatterOfADecisionThatNamesItsUnit() {
        var source = new SubjectRef("MEETING_MINUTES", 9002);
        request(
                source,
                1,
                "由省水务厅编制山洪灾害防治规划。年内完成。",
                office.organ(OfficeWalk.WATER).id());
        await().untilAsserted(
                        () -> assertThat(matters.of(source)).singleElement().satisfies(card -> {
                            assertThat(card.title()).isEqualTo("由省水务厅编制山洪灾害防治规划");
                            assertThat(card.leadUnit()).isEqualTo(OfficeWalk.WATER);
                        }));
        assertThat(open("山洪灾害", "gaoyuan")).isEmpty();
    }

    @Test
    void leavesADuplicateToAPerson() {
        long water = office.organ(OfficeWalk.WATER).id();
        request(new SubjectRef("MEETING_MINUTES", 9003), 1, "由省水务厅推进城乡供水一体化建设。", water);
        await().until(() -> matters.of(new SubjectRef("MEETING_MINUTES", 9003)).size() == 1);
        var second = new SubjectRef("MEETING_MINUTES", 9004);
        request(second, 2, "由省水务厅推进城乡供水一体化建设。", water);
        var row = awaited("城乡供水一体化");
        assertThat(row.sourceId()).isEqualTo(9004);
        assertThat(matters.of(second)).isEmpty();
        var form = new ProposeFollowUp(
                MatterSource.MEETING_DECISION,
                "城乡供水一体化建设第二期",
                row.text(),
                OfficeWalk.WATER,
                null,
                null,
                null,
                false,
                false,
                ReportingFrequency.MONTHLY,
                "第二期工程，与第一期分开督查",
                null);
        intake.propose(second, 2, form, office.person("gaoyuan"));
        assertThat(open("城乡供水一体化", "gaoyuan")).isEmpty();
    }

    @Test
    void takesAReasonForADecisionThatNeedsNoMatter() {
        var source = new SubjectRef("MEETING_MINUTES", 9005);
        request(source, 3, "原则同意航道养护方案。", null);
        var row = awaited("航道养护");
        var waived = new WaiveFollowUp("会议当场办结", row.version());
        assertThatThrownBy(() -> waivers.waive(source, 3, waived, office.person("jiyun")))
                .isInstanceOf(NotFoundException.class);
        waivers.waive(source, 3, waived, office.person("gaoyuan"));
        assertThat(open("航道养护", "gaoyuan")).isEmpty();
        assertThat(rows("航道养护", FollowUpFilter.State.WAIVED, "gaoyuan"))
                .singleElement()
                .extracting(FollowUpRow::waivedBecause, FollowUpRow::waivedByName)
                .containsExactly("会议当场办结", "高远");
        assertThatThrownBy(() -> waivers.waive(source, 3, waived, office.person("gaoyuan")))
                .isInstanceOf(ConflictException.class);
        int version =
                rows("航道养护", FollowUpFilter.State.WAIVED, "gaoyuan").get(0).version();
        waivers.reconsider(source, 3, version, office.person("wenjing"));
        assertThat(open("航道养护", "gaoyuan")).hasSize(1);
    }

    @Test
    void keepsButDoesNotListWhatNeedsNoMatter() {
        var request = new FollowUpRequested(
                new SubjectRef("MEETING_MINUTES", 9006),
                1,
                "第三十九次常务会议纪要",
                "由各单位自行落实节能要求。",
                null,
                null,
                false,
                office.person("luwenzhou"),
                Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(request));
        await().until(() -> jdbc.sql("select count(*) from follow_up_request where source_id = 9006")
                        .query(Long.class)
                        .single()
                == 1);
        assertThat(open("节能要求", "gaoyuan")).isEmpty();
    }

    @Test
    void isDecidedBySupervisionOnly() {
        var source = new SubjectRef("MEETING_MINUTES", 9007);
        request(source, 1, "由有关单位研究船闸收费。", null);
        awaited("船闸收费");
        jdbc.sql("""
                        insert into access_grant (principal, subject_kind, sort_date, subject_id)
                        select :person, 'FOLLOW_UP_REQUEST', requested_on, id from follow_up_request
                        where source_id = 9007""")
                .param("person", "p:" + office.person("fangqing").personId())
                .update();
        assertThatThrownBy(() -> waivers.waive(source, 1, new WaiveFollowUp("不办", 0), office.person("fangqing")))
                .isInstanceOf(RefusedException.class);
    }

    private void request(SubjectRef source, int item, String text, @Nullable Long unit) {
        var request = new FollowUpRequested(
                source, item, "第三十九次常务会议纪要", text, unit, null, true, office.person("luwenzhou"), Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(request));
    }

    private FollowUpRow awaited(String text) {
        await().until(() -> !open(text, "gaoyuan").isEmpty());
        return open(text, "gaoyuan").get(0);
    }

    private List<FollowUpRow> open(String text, String account) {
        return rows(text, FollowUpFilter.State.OPEN, account);
    }

    private List<FollowUpRow> rows(String text, FollowUpFilter.State state, String account) {
        return list.page(new FollowUpFilter(state, text), office.person(account), 1)
                .rows();
    }
}
