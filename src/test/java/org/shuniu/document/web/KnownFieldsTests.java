package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.SeriesCard;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The forms after the signature hold what is known, and after a refusal what was typed. */
@DocumentOffice
class KnownFieldsTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private Numbers numbers;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private Clock clock;

    @Test
    void registrationKnowsCopiesRecipientsAndTheUsualSeries() {
        var series = seriesOf("云政办字");
        var before = office.at(DocumentStep.NUMBERING);
        registration.number(
                before,
                new RegisterNumber(series.id(), null, 12, "主送机关各1份。", office.item(before, "yezhiqiu")),
                office.person("yezhiqiu"));
        var id = office.at(DocumentStep.NUMBERING);
        assertThat(page(id, "yezhiqiu"))
                .contains("<option value=\"" + series.id() + "\" selected=\"selected\">")
                .contains("name=\"copies\" value=\"30\"")
                .contains("name=\"distribution\">青岚市人民政府、松浦市人民政府</textarea>")
                .contains(office.field(id, "signed_on"));
    }

    @Test
    void typesettingSealingAndDispatchShowTheNumberAndTheCopies() {
        var id = office.at(DocumentStep.NUMBERING);
        registration.number(
                id,
                new RegisterNumber(seriesOf("云政办发").id(), null, 45, "主送机关各1份。", office.item(id, "yezhiqiu")),
                office.person("yezhiqiu"));
        assertThat(form(id, "dingxiaoman")).contains(office.field(id, "number"), ">45<");
        office.walk().step(id, DocumentStep.TYPESETTING);
        assertThat(form(id, "bailu")).contains(office.field(id, "number"), "name=\"copies\" value=\"45\"");
        office.walk().step(id, DocumentStep.SEALING);
        assertThat(form(id, "yezhiqiu")).contains(office.field(id, "number"), "页数");
    }

    @Test
    void keepsTheSealsThatWereTickedAndTheCopiesThatWereTyped() {
        var id = office.at(DocumentStep.SEALING);
        String seal = "name=\"organIds\" checked=\"checked\"";
        assertThat(form(id, "bailu").replaceAll(" (value|id)=\"[^\"]*\"", "")).contains(seal);
        var refused = http.perform(post(id.link() + "/sealing")
                .param("copies", "0")
                .param("version", "" + office.item(id, "bailu"))
                .with(SignedIn.as("bailu", http)));
        assertThat(refused)
                .hasStatus(400)
                .bodyText()
                .contains("name=\"copies\" value=\"0\"")
                .doesNotContain(seal);
    }

    @Test
    void keepsAVerdictAndACorrectionThatWereRefused() {
        var gate = office.at(DocumentStep.GATE_POLICY);
        assertThat(http.perform(post(gate.link() + "/gate-reviews")
                        .param("gate", "POLICY")
                        .param("verdict", "RETURNED")
                        .param("_straightBack", "on")
                        .param("conflictFound", "true")
                        .param("version", "" + office.item(gate, "xuzhiwei"))
                        .with(SignedIn.as("xuzhiwei", http))))
                .bodyText()
                .contains("value=\"RETURNED\" required checked=\"checked\"")
                .contains("value=\"true\" checked=\"checked\"");
        var recheck = office.at(DocumentStep.RECHECK);
        assertThat(http.perform(post(recheck.link() + "/recheck")
                        .param("_proceduresComplete", "on")
                        .param("title", OfficeWalk.OFFICE + "关于做好水库除险加固工作的通知")
                        .param("version", "" + office.item(recheck, "songqinghe"))
                        .with(SignedIn.as("songqinghe", http))))
                .bodyText()
                .contains("value=\"" + OfficeWalk.OFFICE + "关于做好水库除险加固工作的通知\"");
    }

    @Test
    void endsFromTodayUnlessAnotherDayIsChosen() {
        var id = office.at(DocumentStep.ARCHIVING);
        assertThat(http.perform(get(id.link() + "/repeal").with(SignedIn.as("mengxia", http))))
                .bodyText()
                .contains("value=\"" + LocalDate.now(clock) + "\"");
    }

    private SeriesCard seriesOf(String code) {
        return numbers.openSeries(office.organ(OfficeWalk.OFFICE).id()).stream()
                .filter(series -> series.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The step's own form. */
    private String form(DocumentId id, String account) {
        String page = page(id, account);
        int from = page.indexOf("class=\"panel step\"");
        return page.substring(from, page.indexOf("</form>", from));
    }

    private String page(DocumentId id, String account) {
        return new String(
                http.perform(get(id.link()).with(SignedIn.as(account, http)))
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
