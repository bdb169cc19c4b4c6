package org.shuniu.supervision.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same services as JSON. */
@SupervisionOffice
class MatterApiTests {
    private static final String DRAFT = """
            {"source":"INSTRUCTION","basis":"批示","title":"%s","text":"请落实。","form":"DAILY","leadUnit":"云江省水务厅",
             "coUnits":[],"reporting":"NONE","leaderId":%d,"version":0}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inAugust() {
        clock.moveTo("2026-08-03");
    }

    @Test
    void takesAMatterFromTheProposalToTheWriteOff() {
        var made = send("/api/v1/matters", DRAFT.formatted("接口全程样本", leader()), "gaoyuan");
        assertThat(made).hasStatus(HttpStatus.CREATED);
        var id = new MatterId(
                Long.parseLong(made.getResponse().getHeader("Location").replaceAll(".*/", "")));
        assertThat(step(id, "establishment", "\"remark\":\"同意\"", "wenjing"))
                .bodyJson()
                .extractingPath("$.stage")
                .isEqualTo("ESTABLISHED");
        assertThat(step(id, "assignment", "\"workingDays\":10", "gaoyuan")).hasStatusOk();
        assertThat(part(id, "receipt", "\"remark\":\"收到\"", "baizhi"))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RECEIVED");
        long file = office.evidence(id, WATER, "baizhi");
        assertThat(part(
                        id,
                        "feedback",
                        "\"kind\":\"FINAL\",\"text\":\"完成\",\"evidence\":[%d]".formatted(file),
                        "baizhi"))
                .hasStatusOk();
        assertThat(part(id, "report", "\"remark\":\"属实\"", "weiran")).hasStatusOk();
        assertThat(part(id, "examination", answers(true), "gaoyuan"))
                .bodyJson()
                .extractingPath("$.clock.light")
                .isEqualTo("GREY");
        assertThat(step(id, "submission", "\"remark\":\"请阅\"", "gaoyuan")).hasStatusOk();
        assertThat(step(id, "settlement", "\"remark\":\"已阅\"", "liangruogu")).hasStatusOk();
        assertThat(step(id, "closure", "\"reason\":\"已归档\"", "muqing"))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("CLOSED");
    }

    @Test
    void asksForMoreTimeAndSendsBack() {
        var id = office.assigned(office.instruction("接口延期样本", WATER), 10);
        office.receive(id, WATER, "baizhi");
        assertThat(part(id, "extensions", "\"days\":10,\"reason\":\"工期影响\"", "baizhi"))
                .hasStatusOk();
        assertThat(part(id, "extension-decision", "\"granted\":true", "baizhi")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(part(id, "extension-decision", "\"granted\":true", "wenjing"))
                .bodyJson()
                .extractingPath("$.clock.extended")
                .isEqualTo(true);
        office.feedBack(id, WATER, org.shuniu.supervision.domain.record.FeedbackKind.FINAL, "baizhi");
        office.report(id, WATER, "weiran");
        assertThat(part(id, "examination", answers(false), "gaoyuan")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(part(id, "examination", answers(false) + ",\"remark\":\"未解决\"", "gaoyuan"))
                .bodyJson()
                .extractingPath("$.round")
                .isEqualTo(2);
    }

    @Test
    void answersAStaleFormWithAConflict() {
        var id = office.assigned(office.instruction("接口过期样本", WATER), 10);
        assertThat(send(path(id) + "/reminders", "{\"kind\":\"CALL\",\"text\":\"请抓紧\",\"version\":99}", "gaoyuan"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void namesTheFieldsOfABadProposal() {
        assertThat(send("/api/v1/matters", DRAFT.formatted("", leader()), "gaoyuan"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("title");
    }

    @Test
    void saysWhatIsOpenAndWhyTheRestIsNot() {
        var id = office.assigned(office.instruction("接口步骤样本", WATER), 10);
        assertThat(http.perform(get(path(id) + "/actions").with(SignedIn.as("baizhi", http))))
                .bodyText()
                .contains("\"action\":\"RECEIVE\",\"noun\":\"receipt\",\"open\":true", "首接负责");
    }

    @Test
    void hidesMattersOfOthers() {
        var id = office.assigned(office.instruction("接口隐藏样本", WATER), 10);
        for (String part : new String[] {"", "/parts", "/story", "/actions", "/extensions", "/sub-items"}) {
            String path = "/api/v1/matters/" + id.value() + part;
            assertThat(http.perform(get(path).with(SignedIn.as("baizhi", http))))
                    .hasStatusOk();
            assertThat(http.perform(get(path).with(SignedIn.as("fangqing", http))))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private long leader() {
        return office.person("liangruogu").personId();
    }

    private static String answers(boolean solved) {
        return "\"facts\":true,\"problem\":" + solved
                + ",\"task\":true,\"conclusion\":true,\"measures\":true,\"form\":true";
    }

    private MvcTestResult step(MatterId id, String noun, String fields, String account) {
        String body = "{" + fields + ",\"version\":" + office.version(id) + "}";
        return send("/api/v1/matters/" + id.value() + "/" + noun, body, account);
    }

    private MvcTestResult part(MatterId id, String noun, String fields, String account) {
        String body = "{" + fields + ",\"version\":" + office.part(id, WATER).version() + "}";
        return send(path(id) + "/" + noun, body, account);
    }

    private String path(MatterId id) {
        return "/api/v1/matters/" + id.value() + "/parts/"
                + office.part(id, WATER).id();
    }

    private MvcTestResult send(String path, String json, String account) {
        return http.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(json).with(SignedIn.as(account, http)));
    }
}
