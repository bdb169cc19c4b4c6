package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        String answers = "facts=true&problem=false&task=true&conclusion=true&measures=true&form=true&remark=未解决";
        assertThat(step(id, "examination", answers, "gaoyuan"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("原办理时限已过，退回重办须填写下一轮时限。", "dueOn-error");
        assertThat(step(id, "examination", answers + "&dueOn=2026-06-30", "gaoyuan"))
                .hasRedirectedUrl(id.link());
        escalation.run(LocalDate.parse("2026-06-23"));
        assertThat(office.count("matter_accountability", id)).isZero();
        assertThat(part(id).round()).isEqualTo(2);
        clock.moveTo("2026-06-23");
        assertThat(step(id, "extensions", "days=5&reason=需补充核查", "baizhi")).hasRedirectedUrl(id.link());
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
        var request = post(id.link() + "/parts/" + part(id).id() + "/" + noun)
                .param("version", "" + part(id).version());
        for (String field : fields.split("&")) {
            request.param(field.replaceAll("=.*", ""), field.replaceAll("^[^=]*=", ""));
        }
        return http.perform(request.with(SignedIn.as(account, http)));
    }
}
