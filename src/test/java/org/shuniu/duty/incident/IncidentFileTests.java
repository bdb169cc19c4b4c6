package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Photos and papers hang on an incident, are seen by its readers alone, and go up with its reports (DUTY-15). */
@SupervisionOffice
@Transactional
class IncidentFileTests extends IncidentPages {
    private static MockMultipartFile paper(String name, String text) {
        return new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult attached(Browser browser, String incident, MockMultipartFile... papers) {
        var form = multipart(incident + "/attachments");
        for (var paper : papers) {
            form.file(paper);
        }
        return browser.perform(form);
    }

    private String fileOf(Browser reader, String incident, String name) throws UnsupportedEncodingException {
        return page(reader, incident)
                .select("#files a:contains(%s)".formatted(name))
                .attr("href");
    }

    private void sign(Browser city, String lower, String kind, String body) throws UnsupportedEncodingException {
        String edit = posted(city, post(lower + "/reports").param("kind", kind));
        if (!body.isEmpty()) {
            posted(
                    city,
                    post(edit)
                            .param("version", version(city, edit))
                            .param("addressee", "省委、省政府领导")
                            .param("body", body));
        }
        String report = edit.replace("/edit", "");
        var signer = Browser.of(http, "chengyuan");
        posted(signer, post(report + "/signature").param("version", version(signer, report)));
    }

    private String upper(Browser province) throws UnsupportedEncodingException {
        return page(province, "/incidents")
                .select("tr:contains(望川市化工厂爆炸) a")
                .first()
                .attr("href");
    }

    @Test
    void takesSeveralFilesAtOnceAndTellsThemInTheStory() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        assertThat(page(officer, incident).select("#files input[type=file]").hasAttr("multiple"))
                .isTrue();
        assertThat(attached(officer, incident, paper("传真.txt", "现场情况"), paper("名单.txt", "伤员名单")))
                .hasStatus3xxRedirection();
        assertThat(page(officer, incident).select("#files li").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("传真.txt", "秦朗"));
        var leader = Browser.of(http, "luwenzhou");
        assertThat(page(leader, incident + "/timeline").text()).contains("附件", "名单.txt");
        assertThat(leader.perform(get(fileOf(leader, incident, "名单"))))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("伤员名单");
    }

    @Test
    void saysBesideTheFieldWhyAFileIsRefusedAndKeepsNoneOfThem() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        assertThat(attached(officer, incident, paper("名单.txt", "伤员名单"), paper("照片.jpg", "这不是照片")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("file-error", "is-invalid");
        assertThat(attached(officer, incident, paper("传真.txt", "绝密★10年")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("file-error");
        assertThat(attached(officer, incident, paper("", "")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请选择文件");
    }

    @Test
    void showsThemToNobodyWhoMayNotKnowOfTheIncident() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        attached(officer, incident, paper("传真.txt", "现场情况"));
        String file = fileOf(officer, incident, "传真");
        for (String outsider : new String[] {"yunfan", "tangli", "sysadmin01"}) {
            var reader = Browser.of(http, outsider);
            assertThat(reader.perform(get(file)).getResponse().getStatus())
                    .as(outsider)
                    .isIn(403, 404);
            assertThat(attached(reader, incident, paper("x.txt", "x"))
                            .getResponse()
                            .getStatus())
                    .as(outsider)
                    .isIn(403, 404);
        }
    }

    @Test
    void goUpOnceWithTheSignedReportAndStayFromThenOn() throws UnsupportedEncodingException {
        var city = Browser.of(http, "yunfan");
        String lower = explosion(city);
        stated(city, lower);
        attached(city, lower, paper("现场.txt", "现场情况"));
        sign(city, lower, "FIRST", "");
        var province = Browser.of(http, "qinlang");
        String upper = upper(province);
        assertThat(page(province, upper).select("#files li").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("现场.txt", "云帆", "已随报告报送"));
        assertThat(province.perform(get(fileOf(province, upper, "现场")))).hasStatusOk();
        assertThat(page(province, upper + "/timeline").text()).contains("现场.txt");
        assertThat(page(province, upper).select("#files form[action$=removal]")).isEmpty();

        attached(city, lower, paper("名单.txt", "伤员名单"));
        sign(city, lower, "FOLLOW_UP", "伤员名单已核实，见附件。");
        assertThat(page(province, upper).select("#files li").eachText()).hasSize(2);
        String sent = fileOf(city, lower, "名单");
        String id = sent.substring(sent.lastIndexOf('/') + 1);
        assertThat(city.perform(post(lower + "/attachments/" + id + "/removal")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("附件已随报告报送");
    }

    @Test
    void takesAWrongOneOffBeforeItWentUp() throws UnsupportedEncodingException {
        var leader = Browser.of(http, "luwenzhou");
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        attached(officer, incident, paper("错误.txt", "别处的情况"));
        String file = fileOf(officer, incident, "错误");
        String id = file.substring(file.lastIndexOf('/') + 1);
        assertThat(leader.perform(post(incident + "/attachments/" + id + "/removal")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(officer.perform(delete("/api/v1" + incident + "/attachments/" + id)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(officer.perform(get(file))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(officer, incident + "/timeline").text()).contains("移除附件", "错误.txt");
        assertThat(officer.perform(get("/api/v1" + incident + "/attachments")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void areSeenInTheFileOfTheIncidentIntoWhichTheirsIsMerged() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String main = explosion(officer);
        String other = posted(officer, post("/incidents").param("what", "厂区冒烟").param("place", "望川市"));
        attached(officer, other, paper("来电.txt", "群众来电"));
        String id = other.substring(other.lastIndexOf('/') + 1);
        posted(officer, post(main + "/merges").param("otherId", id).param("reason", "同一地点同一时间"));
        assertThat(page(officer, main).select("#files li").text()).contains("来电.txt", "厂区冒烟");
        assertThat(attached(officer, other, paper("x.txt", "x"))).hasStatus(HttpStatus.CONFLICT);
    }
}
