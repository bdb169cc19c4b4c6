package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.SignedIn.as;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office lets 受理 name who examines 行文关, and the leader in charge of the drafter's unit sign. */
@DocumentOffice
class NamedHandlerTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private DocumentId id;
    private long item;

    @BeforeEach
    void ownRoute() {
        jdbc.sql("""
                        with r as (insert into route (organ_id, route_kind, subject_kind, version, status, changed_by,
                          changed_at) values (:organ, 'OUTGOING_DOWNWARD', 'DOCUMENT', 900, 'ACTIVE', 'test', now())
                          returning id)
                        insert into route_step (route_id, position, kind, who, param, mode)
                        select r.id, s.position, s.kind,
                          case s.kind when 'GATE_ISSUING' then 'CHOSEN_BY_PREVIOUS'
                            when 'SIGNATURE' then 'LEADER_IN_CHARGE' else s.who end,
                          case s.kind when 'GATE_ISSUING' then null else s.param end, s.mode
                        from r cross join route_step s join route t on t.id = s.route_id
                        where t.organ_id is null and t.route_kind = 'OUTGOING_DOWNWARD'""").param("organ", office.organ(OfficeWalk.OFFICE).id()).update();
        id = office.at(DocumentStep.ACCEPTANCE);
        item = desk.itemFor(id.subject(), office.person("xuzhiwei"))
                .orElseThrow()
                .id();
    }

    @AfterEach
    void noRoute() {
        jdbc.sql("update route set status = 'RETIRED', version = -id where version = 900")
                .update();
    }

    @Test
    void offersThoseWhoMayExamineOnThePageOfTheStep() {
        assertThat(http.get().uri(id.link()).with(as("xuzhiwei", http)))
                .bodyText()
                .contains("指定“行文关”办理人", "许知微", "韩笑")
                .doesNotContain("name=\"next\" class=\"form-check-input\" value=\"" + person("guyan"));
        assertThat(http.get()
                        .uri("/work-items/" + item + "/agreement?version=0&find=hx&text=受理")
                        .with(as("xuzhiwei", http)))
                .bodyText()
                .contains("指定“行文关”办理人", "韩笑", "受理</textarea>")
                .doesNotContain("value=\"" + person("xuzhiwei") + "\"");
        assertThat(http.get().uri(id.link()).with(as("fangqing", http)))
                .bodyText()
                .doesNotContain("指定“行文关”办理人");
    }

    @Test
    void keepsThoseTickedWhenOneSearchesAgain() throws Exception {
        var page = http.get()
                .uri("/work-items/" + item + "/agreement?version=0&find=xzw&next=" + person("hanxiao"))
                .with(as("xuzhiwei", http))
                .exchange();
        var boxes = Jsoup.parse(page.getResponse().getContentAsString()).select("input[name=next]");
        assertThat(boxes.eachAttr("value")).containsExactly(person("hanxiao"), person("xuzhiwei"));
        assertThat(boxes.select("[checked]").eachAttr("value")).containsExactly(person("hanxiao"));
    }

    @Test
    void keepsTheReadersTickedWhenOneSearchesAgain() throws Exception {
        var page = http.get()
                .uri("/cases/DOCUMENT/" + id.value() + "/circulation?version=0&find=gy&personIds=" + person("hanxiao"))
                .with(as("xuzhiwei", http))
                .exchange();
        var boxes = Jsoup.parse(page.getResponse().getContentAsString()).select("input[name=personIds]");
        assertThat(boxes.eachAttr("value")).contains(person("hanxiao"), person("guyan"));
        assertThat(boxes.select("[checked]").eachAttr("value")).containsExactly(person("hanxiao"));
    }

    @Test
    void keepsTheOpinionUntilSomebodyIsNamed() {
        assertThat(accept("opinion", "材料齐全。"))
                .hasStatus(400)
                .bodyText()
                .contains("请指定“行文关”环节的办理人。", "材料齐全。</textarea>");
        assertThat(accept("opinion", "材料齐全。", "next", person("guyan")))
                .hasStatus(400)
                .bodyText()
                .contains("只能指定可以办理下一环节的人员。", "材料齐全。</textarea>");
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
        assertThat(accept("opinion", "材料齐全。", "next", person("hanxiao"))).hasStatus3xxRedirection();
        assertThat(holders()).containsExactly(office.person("hanxiao").personId());
    }

    @Test
    void namesThroughTheApi() {
        String address = "/api/v1/work-items/" + item + "/next-handlers";
        assertThat(http.get().uri(address).with(as("xuzhiwei", http)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].people[*].personName")
                .asArray()
                .containsExactly("许知微", "韩笑");
        assertThat(named(address, "[]")).hasStatus(400);
        assertThat(named(address, "[" + person("guyan") + "]")).hasStatus(400);
        assertThat(named(address, "[" + person("hanxiao") + "]")).hasStatus(204);
        assertThat(accept()).hasStatus3xxRedirection();
        assertThat(holders()).containsExactly(office.person("hanxiao").personId());
    }

    @Test
    void goesToTheLeaderInChargeForSignature() {
        accept("next", person("hanxiao"));
        office.walk().until(id, DocumentStep.SIGNATURE);
        assertThat(holders()).containsExactly(office.person("luwenzhou").personId());
        office.walk().step(id, DocumentStep.SIGNATURE);
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    private MvcTestResult accept(String... fields) {
        var request = http.post()
                .uri(id.link() + "/acceptance")
                .param("version", String.valueOf(office.item(id, "xuzhiwei")))
                .with(as("xuzhiwei", http));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult named(String address, String persons) {
        return http.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"personIds\":" + persons + "}")
                .with(as("xuzhiwei", http))
                .exchange();
    }

    private List<Long> holders() {
        return desk.openItems(id.subject()).stream().map(WorkItemView::personId).toList();
    }

    private String person(String account) {
        return String.valueOf(office.person(account).personId());
    }
}
