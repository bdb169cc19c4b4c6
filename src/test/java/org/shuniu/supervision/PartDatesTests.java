package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.supervision.service.view.PartView;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Dates of a unit's part when it goes from hand to hand: nobody is late by the time that others took. */
@SupervisionOffice
class PartDatesTests {
    private static final String ANSWERS =
            "facts=true&problem=false&task=true&conclusion=true&measures=true&form=true&remark=未解决";

    @Autowired
    private MatterWalk office;

    @Autowired
    private Escalation escalation;

    @Autowired
    private FixedClock clock;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void inJune() {
        clock.moveTo("2026-06-01");
    }

    /** SUP-17: reported on the 12th, due on the 15th, examined on the 22nd. */
    @Test
    void sendsBackAfterTheDueDateOnlyWithAnotherOne() {
        var id = reportedInTime("退回期限样本");
        clock.moveTo("2026-06-22");
        assertThat(step(id, "examination", ANSWERS, "gaoyuan"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("原办理时限已过，退回重办须填写下一轮时限。", "dueOn-error");
        assertThat(step(id, "examination", ANSWERS + "&dueOn=2026-06-30", "gaoyuan"))
                .hasRedirectedUrl(id.link());
        escalation.run(LocalDate.parse("2026-06-23"));
        assertThat(office.count("matter_accountability", id)).isZero();
        assertThat(part(id).round()).isEqualTo(2);
        clock.moveTo("2026-06-23");
        assertThat(step(id, "extensions", "days=5&reason=需补充核查", "baizhi")).hasRedirectedUrl(id.link());
    }

    /** SUP-17: another unit is not asked for yesterday. */
    @Test
    void asksAnotherUnitAfterTheDueDateOnlyWithALimitOfItsOwn() {
        var id = received("转办期限样本");
        clock.moveTo("2026-06-22");
        String words = "unit=" + FINANCE + "&reason=职责调整";
        assertThat(step(id, "transfer", words, "wenjing"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("原单位的办理时限已过，请填写新单位的办理时限。", "dueOn-error");
        assertThat(part(id).status()).isEqualTo(PartStatus.RECEIVED);
        assertThat(step(id, "transfer", words + "&dueOn=2026-06-18", "wenjing")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(step(id, "transfer", words + "&dueOn=2026-07-10", "wenjing")).hasRedirectedUrl(id.link());
        assertThat(office.part(id, FINANCE).clock().dueOn()).isEqualTo("2026-07-10");
    }

    /** Stopped on the 10th, passed on on the 22nd: seven working days (the 19th is a holiday) after the 15th. */
    @Test
    void passesOnTheTimeThatAStoppedClockHadLeft() {
        var id = received("暂停转办样本");
        clock.moveTo("2026-06-10");
        step(id, "suspension", "reason=等待批复", "wenjing");
        clock.moveTo("2026-06-22");
        assertThat(step(id, "transfer", "unit=" + FINANCE + "&reason=职责调整", "wenjing"))
                .hasRedirectedUrl(id.link());
        assertThat(office.part(id, FINANCE).clock().dueOn()).isEqualTo("2026-06-25");
    }

    /** Ten days more than the present due date, not than the one of the day on which it was asked. */
    @Test
    void countsAnExtensionFromTheDueDateOfTheDecision() {
        var id = received("延期计算样本");
        step(id, "extensions", "days=10&reason=需补充核查", "baizhi");
        assertThat(part(id).asked().dueAsked()).isEqualTo("2026-06-25");
        clock.moveTo("2026-06-10");
        step(id, "suspension", "reason=等待批复", "wenjing");
        clock.moveTo("2026-06-22");
        step(id, "resumption", "remark=恢复", "wenjing");
        assertThat(part(id).clock().dueOn()).isEqualTo("2026-06-25");
        assertThat(part(id).asked().dueAsked()).isEqualTo("2026-07-06");
        step(id, "extension-decision", "granted=true", "wenjing");
        assertThat(part(id).clock().dueOn()).isEqualTo("2026-07-06");
        assertThat(part(id).clock().originalDueOn()).isEqualTo("2026-06-15");
    }

    @Test
    void letsARequestLapseWhenTheUnitReports() {
        var id = received("延期失效样本");
        step(id, "extensions", "days=10&reason=需补充核查", "baizhi");
        assertThat(todos("延期失效样本", "wenjing")).contains("待批延期");
        office.feedBack(id, WATER, FeedbackKind.FINAL, "baizhi");
        office.report(id, WATER, "weiran");
        assertThat(todos("延期失效样本", "wenjing")).doesNotContain("待批延期");
        step(id, "examination", ANSWERS + "&dueOn=2026-06-30", "gaoyuan");
        assertThat(part(id).asked()).isNull();
        assertThat(step(id, "extension-decision", "granted=true", "wenjing")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step(id, "extensions", "days=5&reason=再次申请", "baizhi")).hasRedirectedUrl(id.link());
        assertThat(http.perform(get(id.link()).with(SignedIn.as("gaoyuan", http))))
                .bodyText()
                .contains("已失效", "待审批")
                .doesNotContain("??");
    }

    private String todos(String title, String account) {
        var answer = http.perform(get("/").param("q", title).with(SignedIn.as(account, http)));
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MatterId reportedInTime(String title) {
        var id = received(title);
        office.feedBack(id, WATER, FeedbackKind.FINAL, "baizhi");
        clock.moveTo("2026-06-12");
        office.report(id, WATER, "weiran");
        return id;
    }

    /** Due on Monday the 15th. */
    private MatterId received(String title) {
        var id = office.assignedUntil(office.instruction(title, WATER), "2026-06-15");
        office.receive(id, WATER, "baizhi");
        return id;
    }

    private PartView part(MatterId id) {
        return office.part(id, WATER);
    }

    /** The form of a step of the water department's part. */
    private MvcTestResult step(MatterId id, String noun, String fields, String account) {
        var request =
                post(id.link() + "/parts/" + part(id).id() + "/" + noun).param("version", "" + part(id).version());
        for (String field : fields.split("&")) {
            request.param(field.replaceAll("=.*", ""), field.replaceAll("^[^=]*=", ""));
        }
        return http.perform(request.with(SignedIn.as(account, http)));
    }
}
