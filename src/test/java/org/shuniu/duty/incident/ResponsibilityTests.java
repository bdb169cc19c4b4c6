package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call, what sort of event it is, and who answers for what (DUTY-03, DUTY-08, DUTY-17). */
@SupervisionOffice
@Transactional
class ResponsibilityTests extends IncidentPages {
    private static final String[] CATEGORIES = {"重大突发性事件", "重要社会动态", "重大灾情疫情", "群体性上访事件", "安全生产事故"};

    /** DUTY-03: the numbers stand in the directory, a call is one entry with its minute and stays in the story. */
    @Test
    void logsACallWithItsMinuteAndWhatWasAskedAndAnswered() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        assertThat(page(officer, "/duty-rooms").select("td").text()).contains("望川市人民政府值班室");
        String incident = explosion(officer);
        at("2026-07-18T22:31");
        posted(
                officer,
                post(incident + "/dispatches").param("called", "望川市消防救援支队").param("asked", "增派两个泡沫车组"));
        String call = page(officer, incident + "/handling")
                .select("form[action$=answer]")
                .attr("action");
        at("2026-07-18T22:33");
        posted(officer, post(call).param("words", "22时35分出动"));
        assertThat(page(officer, incident + "/timeline")
                        .select(".timeline__line")
                        .eachText())
                .anySatisfy(line -> assertThat(line).contains("07-18 22:31", "调度", "增派两个泡沫车组", "秦朗"))
                .anySatisfy(line -> assertThat(line).contains("07-18 22:33", "调度回复", "22时35分出动"));
    }

    /** DUTY-03: a number of the directory is dialled by a touch, and its call is an entry with unit and number filled in. */
    @Test
    void recordsACallFromTheDirectory() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        var lines = page(officer, "/duty-rooms").select(".duty-numbers li");
        var dialled = lines.select("a[href^=tel:]");
        assertThat(dialled.eachAttr("href")).isNotEmpty().allMatch(address -> address.matches("tel:[0-9+-]+"));
        var call = lines.select("a[href^=/duty-log/new]").first();
        assertThat(call).isNotNull();
        var form = page(officer, URLDecoder.decode(call.attr("href"), StandardCharsets.UTF_8));
        assertThat(form.select("input[name=callerPhone]").val())
                .isEqualTo(dialled.first().text());
        assertThat(form.select("input[name=callerUnit]").val()).isNotBlank();
        assertThat(form.select("input[name=kind][checked]").val()).isEqualTo("LIAISON");
    }

    /** DUTY-03: a call that nobody was asked anything in is no dispatch. */
    @Test
    void refusesACallWithoutWhomAndWhat() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        assertThat(officer.perform(
                        post(incident + "/dispatches").param("called", "").param("asked", "")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("called-error", "asked-error");
    }

    /** DUTY-08: exactly the five categories of the source, on the form and in the list. */
    @Test
    void offersTheFiveCategoriesAndKeepsTheChosenOne() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        assertThat(page(officer, "/incidents/new").select("#category option").eachText())
                .containsExactly(CATEGORIES);
        String incident =
                posted(officer, post("/incidents").param("what", "约百人上访").param("category", "MASS_PETITION"));
        assertThat(page(officer, incident).select(".head__sub").text()).contains("群体性上访事件");
        assertThat(page(officer, "/incidents?category=MASS_PETITION").text()).contains("约百人上访");
        assertThat(page(officer, "/incidents?category=WORK_SAFETY").text()).doesNotContain("约百人上访");
        assertThat(officer.perform(post("/incidents").param("what", "x").param("category", "OTHER")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** DUTY-17: one person by name, who finds it on his desk, sees the incident for it, and says what came of it. */
    @Test
    void givesEachTaskToOnePersonByName() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        var clerk = Browser.of(http, "shenzhiyuan");
        assertThat(clerk.perform(get(incident))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.perform(
                        post(incident + "/tasks").param("task", "起草善后方案").param("dueAt", "2026-07-18T22:40")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("personId-error");
        String person = page(officer, incident + "/handling")
                .select("#personId option:contains(沈知远)")
                .val();
        posted(
                officer,
                post(incident + "/tasks")
                        .param("task", "起草善后方案")
                        .param("personId", person)
                        .param("dueAt", "2026-07-18T22:40"));
        assertThat(page(clerk, incident + "/handling").text()).contains("沈知远", "起草善后方案");
        at("2026-07-18T22:41");
        assertThat(page(officer, incident).text()).contains("超时");
        String task = page(clerk, incident + "/handling")
                .select("form[action$=completion]")
                .attr("action");
        assertThat(Browser.of(http, "luwenzhou").perform(post(task).param("words", "代办")))
                .hasStatus(HttpStatus.FORBIDDEN);
        posted(clerk, post(task).param("words", "方案已报"));
        assertThat(page(officer, incident + "/timeline").text()).contains("方案已报", "沈知远");
    }
}
