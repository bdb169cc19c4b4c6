package org.shuniu.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.ProposalOffice;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A proposal from registration to closure by programs alone. */
@DocumentOffice
class ProposalApiTests {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    private MvcTestResult send(String account, String address, String body) {
        return http.perform(post("/api/v1/proposals" + address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(SignedIn.as(account, http)));
    }

    private void step(ProposalId id, String account, String noun, String body) {
        String full = body.replace("}", (body.length() > 2 ? "," : "") + "\"version\":" + office.version(id) + "}");
        assertThat(send(account, "/" + id.value() + "/" + noun, full)).as(noun).hasStatusOk();
    }

    @Test
    void goesTheWholeWay() { // SUP-08
        var registered = send("gaoyuan", "", """
                {"kind":"CPPCC","session":"省政协十三届四次会议","number":"771","title":"关于接口办理的提案","text":"建议。",
                 "proposers":[{"name":"温砚秋","delegation":"农业界"}]}""");
        assertThat(registered).hasStatus(HttpStatus.CREATED);
        String place = String.valueOf(registered.getResponse().getHeader("Location"));
        var id = new ProposalId(Long.parseLong(place.substring(place.lastIndexOf('/') + 1)));
        step(
                id,
                "gaoyuan",
                "assignment",
                "{\"handling\":\"LEAD_CO\",\"assignedOn\":\"2026-02-10\",\"leadUnit\":" + office.organ(WATER) + "}");
        step(id, "baizhi", "acceptance", "{}");
        step(
                id,
                "baizhi",
                "contacts",
                "{\"heldOn\":\"2026-03-02\",\"way\":\"PHONE\",\"person\":\"温砚秋\",\"text\":\"沟通。\"}");
        step(
                id,
                "baizhi",
                "reply-record",
                "{\"answerClass\":\"C\",\"explanation\":\"暂无依据。\",\"number\":\"云水提〔2026〕9号\",\"repliedOn\":\"" + TODAY
                        + "\"}");
        step(id, "gaoyuan", "rating", "{\"verdict\":\"SATISFIED\",\"ratedOn\":\"" + TODAY + "\"}");
        step(id, "gaoyuan", "closure", "{}");
        assertThat(http.perform(get("/api/v1/proposals/" + id.value()).with(SignedIn.as("baizhi", http))))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status":"CLOSED","round":1,"clock":{"light":"GREY","dueOn":"2026-07-10","verdict":"SATISFIED"},
                         "replies":[{"answerClass":"C","state":"SENT","late":true}]}""");
    }

    @Test
    void saysInJsonWhatThePolicyRefuses() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        assertThat(send("baizhi", "/" + id.value() + "/reply-record", """
                        {"answerClass":"A","number":"x","repliedOn":"%s","version":%d}""".formatted(TODAY, office.version(id))))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("联系沟通");
        assertThat(http.perform(
                        get("/api/v1/proposals/" + id.value() + "/actions").with(SignedIn.as("baizhi", http))))
                .hasStatusOk()
                .bodyText()
                .contains("\"action\":\"REASSIGN\"", "不得自行转办", "代表法");
    }

    @Test
    void namesTheFieldsThatAreMissing() {
        assertThat(send("gaoyuan", "", "{\"kind\":\"CPPCC\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("session", "请填写届次。", "title");
    }

    @Test
    void keepsAttachmentsWithTheProposal() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        var file = new MockMultipartFile("file", "建议原件.txt", "text/plain", "建议原文".getBytes(StandardCharsets.UTF_8));
        assertThat(http.perform(multipart("/api/v1/proposals/" + id.value() + "/attachments")
                        .file(file)
                        .with(SignedIn.as("gaoyuan", http))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(http.perform(
                        get("/api/v1/proposals/" + id.value() + "/attachments").with(SignedIn.as("zhaoheng", http))))
                .bodyText()
                .contains("建议原件.txt");
        assertThat(http.perform(
                        get("/api/v1/proposals/" + id.value() + "/attachments").with(SignedIn.as("jiyun", http))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
