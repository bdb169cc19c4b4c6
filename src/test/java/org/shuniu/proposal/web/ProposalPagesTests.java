package org.shuniu.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.FINANCE;
import static org.shuniu.proposal.ProposalOffice.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.DocumentOffice;
import org.shuniu.proposal.ProposalOffice;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people see of proposals, and what their forms do. */
@DocumentOffice
class ProposalPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }

    @Test
    void registersWhatWasTypedAndKeepsItWhenSomethingIsWrong() {
        var request = post("/proposals")
                .param("kind", "CONGRESS")
                .param("session", "省十四届人大四次会议")
                .param("number", "801")
                .param("title", "关于页面登记的建议")
                .param("text", "建议办理。")
                .param("version", "0");
        assertThat(http.perform(request.with(as("gaoyuan"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请至少填写一名提出人。", "关于页面登记的建议");
        assertThat(http.perform(post("/proposals")
                        .param("kind", "CONGRESS")
                        .param("session", "省十四届人大四次会议")
                        .param("number", "801")
                        .param("title", "关于页面登记的建议")
                        .param("text", "建议办理。")
                        .param("proposers[0].name", "陆知秋")
                        .param("proposers[1].name", "")
                        .param("version", "0")
                        .with(as("gaoyuan"))))
                .hasStatus(HttpStatus.FOUND);
        assertThat(http.perform(get("/proposals").param("text", "页面登记").with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("关于页面登记的建议", "第801号", "已登记")
                .doesNotContain("??");
    }

    @Test
    void showsTheFormToSupervisorsOnly() {
        assertThat(http.perform(get("/proposals/new").with(as("gaoyuan")))).hasStatusOk();
        assertThat(http.perform(get("/proposals/new").with(as("baizhi")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsTheRegistrationToWhomMayChangeItWhileItMayBeChanged() {
        var id = office.registered(ProposalKind.CONGRESS);
        assertThat(http.perform(get(id.link() + "/edit").with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("陆知秋", "按名称判断")
                .doesNotContain("??");
        office.assign(id, office.assignment(Handling.LEAD_CO, FEBRUARY, null, null, WATER));
        assertThat(http.perform(get(id.link() + "/edit").with(as("gaoyuan")))).hasStatus(HttpStatus.CONFLICT);
        assertThat(http.perform(get(id.link() + "/edit").with(as("baizhi")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(post(id.link() + "/edit").param("title", "").with(as("baizhi"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void assignsFromThePage() {
        var id = office.registered(ProposalKind.CONGRESS);
        assertThat(http.perform(post(id.link() + "/assignment")
                        .param("handling", "LEAD_CO")
                        .param("assignedOn", "2026-02-10")
                        .param("months", "")
                        .param("leadUnit", "" + office.organ(WATER))
                        .param("otherUnits", "" + office.organ(FINANCE))
                        .param("_otherUnits", "on")
                        .param("version", "" + office.version(id))
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl(id.link());
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.ASSIGNED);
        assertThat(http.perform(get(id.link()).with(as("baizhi"))))
                .hasStatusOk()
                .bodyText()
                .contains("2026-05-11", "2026-03-10", "红灯", "首接单位", "签收", "申退期限")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "assignment, gaoyuan", "reassignment, gaoyuan", "decline-refusal, gaoyuan", "merging, gaoyuan",
        "rating, gaoyuan", "closure, gaoyuan", "withdrawal, gaoyuan", "extension, gaoyuan",
        "extension-refusal, gaoyuan", "separation, gaoyuan", "acceptance, baizhi", "decline, baizhi",
        "contacts, baizhi", "opinion, baizhi", "extension-request, baizhi", "reply-draft, zhaoheng",
        "reply-record, baizhi"
    })
    void drawsThePageOfEveryStep(String noun, String account) {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        assertThat(http.perform(get(id.link() + "/" + noun).with(as(account))))
                .hasStatusOk()
                .bodyText()
                .contains(id.link() + "/" + noun)
                .doesNotContain("??");
        assertThat(http.perform(
                        get(id.link() + "/" + noun).queryParam("lang", "en").with(as(account))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @Test
    void showsWhatIsWrongBesideTheFieldAndKeepsTheText() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "zhaoheng");
        assertThat(http.perform(post(id.link() + "/reply-draft")
                        .param("answerClass", "C")
                        .param("text", "暂时不能解决。")
                        .param("explanation", "")
                        .param("_withheld", "on")
                        .param("withheld", "on")
                        .param("version", "" + office.version(id))
                        .with(as("zhaoheng"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("答复不公开的，请说明理由。", "暂时不能解决。");
        assertThat(office.view(id).replies()).isEmpty();
    }

    @Test
    void opensTheDraftOfTheLetterAtOnce() { // SUP-09
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "zhaoheng");
        var answer = http.perform(post(id.link() + "/reply-draft")
                .param("answerClass", "B")
                .param("text", "已列入计划。")
                .param("explanation", "")
                .param("_withheld", "on")
                .param("version", "" + office.version(id))
                .with(as("zhaoheng")));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        String draft = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(draft).matches("/documents/\\d+/edit");
        assertThat(http.perform(get(draft.replace("/edit", "")).with(as("zhaoheng"))))
                .hasStatusOk()
                .bodyText()
                .contains("的答复函", id.link(), "B 类");
    }

    @Test
    void saysWhyAUnitMayNotPassItOn() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        assertThat(http.perform(get(id.link()).with(as("baizhi"))))
                .hasStatusOk()
                .bodyText()
                .contains("承办单位不得自行转办");
        assertThat(http.perform(post(id.link() + "/reassignment")
                        .param("part", "" + office.view(id).parts().get(0).id())
                        .param("unit", "" + office.organ(FINANCE))
                        .param("reason", "请财政办理。")
                        .param("version", "" + office.version(id))
                        .with(as("baizhi"))))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("承办单位不得自行转办");
    }

    @Test
    void answersAStaleFormWithAConflict() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        assertThat(http.perform(post(id.link() + "/contacts")
                        .param("heldOn", "2026-03-02")
                        .param("way", "PHONE")
                        .param("person", "陆知秋")
                        .param("text", "电话沟通。")
                        .param("version", "0")
                        .with(as("baizhi"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(id.link());
    }

    @Test
    void exportsTheListAsAWorkbook() {
        var answer = http.perform(get("/proposals/export.xlsx").with(as("gaoyuan")));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).contains("spreadsheetml");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }
}
