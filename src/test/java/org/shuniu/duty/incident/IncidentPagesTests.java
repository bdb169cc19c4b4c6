package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;

/** What people see of an incident from the first call to the archive, up the network and back. */
@SupervisionOffice
@Transactional
class IncidentPagesTests extends IncidentPages {
    private String signed(Browser officer, String incident, String kind, String body)
            throws UnsupportedEncodingException {
        String edit = posted(officer, post(incident + "/reports").param("kind", kind));
        String report = edit.replace("/edit", "");
        if (!body.isEmpty()) {
            posted(
                    officer,
                    post(edit)
                            .param("version", version(officer, edit))
                            .param("addressee", "省委、省政府领导")
                            .param("body", body));
        }
        var signer = Browser.of(http, "luwenzhou");
        posted(signer, post(report + "/signature").param("version", version(signer, report)));
        return report;
    }

    @Test
    void asksThreeFieldsOfAPhoneAndKeepsWhatWasTyped() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        var form = page(officer, "/incidents/new");
        assertThat(form.select(".secret").text()).contains("涉密信息请用保密渠道");
        assertThat(form.select("form.panel > .field input, form.panel > .field textarea")
                        .eachAttr("id"))
                .isEqualTo(List.of("place", "what", "source", "phoneTo"));
        var refused = officer.perform(
                post("/incidents").param("place", "松岭市").param("what", "塌方").param("happenedAt", "2026-07-18T23:30"));
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select("#happenedAt-error").text()).contains("不能填写将来的时间");
        assertThat(again.select("#place").val()).isEqualTo("松岭市");
        assertThat(again.select("details.more").hasAttr("open")).isTrue();
    }

    @Test
    void tellsTheWholeWayToTheArchive() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        assertThat(page(officer, incident).select(".clock").text()).contains("还剩14分钟", "还剩44分钟");
        assertThat(page(officer, incident + "/grading").select(".proposed").text())
                .contains("重大");
        posted(
                officer,
                post(incident + "/grading")
                        .param("level", "MAJOR")
                        .param("version", version(officer, incident + "/grading")));
        posted(officer, post(incident + "/phone-reports").param("to", "值班省领导"));
        stated(officer, incident);
        String first = signed(officer, incident, "FIRST", "");
        assertThat(page(officer, first).text()).contains("关于望川市化工厂爆炸的报告（初报）", "16分钟", "已签发");
        at("2026-07-19T01:00");
        handled(officer, incident);
        String follow = signed(officer, incident, "FOLLOW_UP", "明火已于0时40分扑灭，现场搜救结束。");
        assertThat(page(officer, follow).text()).contains("（续报一）");
        repeats(officer, incident);
        counted(officer, incident);
        signed(officer, incident, "FINAL", "");
        var shown = page(officer, incident);
        assertThat(shown.text()).contains("已终报", "补报期未满");
        var director = Browser.of(http, "heyunqi");
        posted(
                director,
                post(incident + "/archiving").param("words", "伤亡已核定").param("version", version(director, incident)));
        assertThat(page(director, incident).select(".head__sub").text()).contains("已归档");
        assertThat(page(director, incident + "/timeline")
                        .select(".timeline strong")
                        .eachText())
                .contains("接报", "定级：重大", "电话报告", "签发初报", "领导指示", "任务完成", "签发续报", "签发终报", "归档");
    }

    private void repeats(Browser officer, String incident) throws UnsupportedEncodingException {
        String edit = posted(officer, post(incident + "/reports").param("kind", "FOLLOW_UP"));
        var refused = officer.perform(post(edit)
                .param("version", version(officer, edit))
                .param("addressee", "省委、省政府领导")
                .param("body", "明火已于0时40分扑灭，现场搜救结束。"));
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("续报只写新情况");
        String report = edit.replace("/edit", "");
        posted(officer, post(report + "/discard").param("version", version(officer, report)));
    }

    private void handled(Browser officer, String incident) throws UnsupportedEncodingException {
        posted(
                officer,
                post(incident + "/instructions")
                        .param("leader", "江帆")
                        .param("means", "PHONE")
                        .param("words", "全力救治伤员"));
        var page = page(officer, incident + "/handling");
        posted(officer, post(page.select("form[action$=reading-back]").attr("action")));
        posted(
                officer,
                post(incident + "/tasks")
                        .param("task", "核实伤亡人数")
                        .param(
                                "personId",
                                page.select("#personId option:contains(方舟)").val())
                        .param("dueAt", "2026-07-19T02:00"));
        var doer = Browser.of(http, "fangzhou");
        String task = page(doer, incident + "/handling")
                .select("form[action$=completion]")
                .attr("action");
        posted(doer, post(task).param("words", "死亡11人，无失踪"));
        assertThat(page(officer, incident + "/handling").text()).contains("已复诵", "已完成", "死亡11人，无失踪");
    }

    private void counted(Browser officer, String incident) throws UnsupportedEncodingException {
        var lower = officer.perform(post(incident + "/figures")
                .param("dead", "10")
                .param("missing", "0")
                .param("badlyInjured", "3")
                .param("injured", "20")
                .param("version", version(officer, incident + "/figures")));
        assertThat(lower).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("必须说明原因");
        posted(
                officer,
                post(incident + "/figures")
                        .param("dead", "11")
                        .param("missing", "0")
                        .param("badlyInjured", "3")
                        .param("injured", "20")
                        .param("reason", "3人转为重伤")
                        .param("version", version(officer, incident + "/figures")));
    }

    @Test
    void sendsACitysSignedReportUpAndBringsTheReceiptBack() throws UnsupportedEncodingException {
        var city = Browser.of(http, "yunfan");
        String lower = explosion(city);
        var province = Browser.of(http, "qinlang");
        assertThat(province.perform(get(lower))).hasStatus(HttpStatus.NOT_FOUND);
        stated(city, lower);
        String edit = posted(city, post(lower + "/reports").param("kind", "FIRST"));
        String report = edit.replace("/edit", "");
        assertThat(page(province, "/incidents").text()).doesNotContain("望川市化工厂爆炸");
        var signer = Browser.of(http, "chengyuan");
        posted(signer, post(report + "/signature").param("version", version(signer, report)));

        var row = page(province, "/incidents").select("tr:contains(望川市化工厂爆炸)").first();
        assertThat(row.text()).contains("待签收1份");
        String upper = row.select("a").attr("href");
        posted(province, post(upper + "/receipts"));
        assertThat(page(province, upper).text()).contains("核实中", "（初报）", "秦朗");
        assertThat(page(city, report).text()).contains("上级签收", "秦朗");

        String heard = posted(
                province,
                post("/incidents").param("what", "厂区冒烟").param("place", "望川市").param("source", "群众来电"));
        String id = heard.substring(heard.lastIndexOf('/') + 1);
        posted(province, post(upper + "/merges").param("otherId", id).param("reason", "同一地点同一时间"));
        assertThat(page(province, upper).text()).contains("其他来源", "群众来电");
        assertThat(page(province, heard).text()).contains("已并入另一事件");
    }

    @Test
    void leavesOthersOnlyToAppend() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        var leader = Browser.of(http, "luwenzhou");
        assertThat(leader.perform(get("/incidents/new"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(leader.perform(
                        post(incident + "/dispatches").param("called", "x").param("asked", "y")))
                .hasStatus(HttpStatus.FORBIDDEN);
        posted(leader, post(incident + "/notes").param("words", "请报告伤员救治情况"));
        assertThat(page(officer, incident + "/timeline").text()).contains("请报告伤员救治情况", "陆文舟");
    }

    @Test
    void answersProgramsWithTheSameReasons() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        var made = officer.perform(post("/api/v1/incidents")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"what\":\"约百人上访\",\"place\":\"省政府东门\",\"phoneTo\":\"值班省领导\"}"));
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.status").isEqualTo("REPORTED");
        int id = com.jayway.jsonpath.JsonPath.read(made.getResponse().getContentAsString(), "$.id");
        String address = "/api/v1/incidents/" + id;
        assertThat(officer.perform(get(address + "/actions")))
                .hasStatusOk()
                .bodyText()
                .contains("由值班室主任办理");
        var draft = officer.perform(post(address + "/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"FIRST\"}"));
        assertThat(draft).hasStatus(201);
        int report = com.jayway.jsonpath.JsonPath.read(draft.getResponse().getContentAsString(), "$.id");
        assertThat(Browser.of(http, "wendi")
                        .perform(post(address + "/reports/" + report + "/signature")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\":0}")))
                .hasStatus(403)
                .bodyText()
                .contains("缺少事发时间");
        assertThat(officer.perform(post(address + "/figures")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"dead\":-1,\"version\":0}")))
                .hasStatus(400);
        assertThat(page(officer, "/incidents?lang=en").text()).contains("Incidents");
    }
}
