package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;

/** What was typed stays beside what is wrong with it, and every paper on the page opens. */
@SupervisionOffice
@Transactional
class IncidentFormsTests extends IncidentPages {
    @Test
    void keepsTheWordsOfARefusedAnswerInItsOwnLine() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        for (String called : new String[] {"消防救援支队", "卫生健康委"}) {
            posted(
                    officer,
                    post(incident + "/dispatches").param("called", called).param("asked", "到场情况"));
        }
        var forms = page(officer, incident + "/handling").select("form[action$=answer]");
        String words = "到".repeat(1001);
        var refused = officer.perform(post(forms.get(1).attr("action")).param("words", words));
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        var again = Jsoup.parse(refused.getResponse().getContentAsString()).select("form[action$=answer]");
        assertThat(again.get(1).select("input[name=words]").val()).isEqualTo(words);
        assertThat(again.get(1).select(".invalid-feedback").text()).isNotEmpty();
        assertThat(again.get(0).select("input[name=words]").val()).isEmpty();
        assertThat(again.get(0).select(".invalid-feedback")).isEmpty();
    }

    @Test
    void saysBesideTheFieldThatTheCallWasBeforeTheReceipt() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        var refused = officer.perform(
                post("/incidents").param("what", "塌方").param("phoneTo", "值班省领导").param("phoneAt", "2026-07-18T21:00"));
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        var again = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(again.select("#phoneAt-error").text()).isNotEmpty();
        assertThat(again.select("details.more").hasAttr("open")).isTrue();
    }

    /** A second tap on the button makes no second incident; a program says so with a header. */
    @Test
    void registersOnceWhatIsSentTwice() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String key =
                page(officer, "/incidents/new").select("input[name=entryKey]").val();
        var form = new String[2];
        for (int tap = 0; tap < 2; tap++) {
            form[tap] = posted(
                    officer,
                    post("/incidents").param("what", "塌方").param("place", "松岭市").param("entryKey", key));
        }
        assertThat(form[1]).isEqualTo(form[0]);
        var again = officer.perform(post("/api/v1/incidents")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"what\":\"塌方\"}"));
        assertThat(again)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.id")
                .asNumber()
                .isEqualTo(number(form[0]));
        String other =
                page(officer, "/incidents/new").select("input[name=entryKey]").val();
        assertThat(posted(officer, post("/incidents").param("what", "塌方").param("entryKey", other)))
                .isNotEqualTo(form[0]);
    }

    private static int number(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    /** DUTY-19: reports of a merged record, its own and what has arrived under it, open from the main one. */
    @Test
    void opensTheReportsOfAMergedRecord() throws UnsupportedEncodingException {
        var city = Browser.of(http, "yunfan");
        String lower = explosion(city);
        stated(city, lower);
        String edit = posted(city, post(lower + "/reports").param("kind", "FIRST"));
        var signer = Browser.of(http, "chengyuan");
        String report = edit.replace("/edit", "");
        posted(signer, post(report + "/signature").param("version", version(signer, report)));
        var province = Browser.of(http, "qinlang");
        String upper =
                page(province, "/incidents").select("tr:contains(望川市化工厂爆炸) a").attr("href");
        posted(province, post(upper + "/phone-reports").param("to", "值班省领导"));
        String main = posted(
                province,
                post("/incidents").param("what", "厂区冒烟").param("place", "望川市").param("source", "群众来电"));
        String id = upper.substring(upper.lastIndexOf('/') + 1);
        posted(province, post(main + "/merges").param("otherId", id).param("reason", "同一地点同一时间"));
        var papers = page(province, main).select("a[href*=/reports/]").eachAttr("href");
        assertThat(papers).hasSize(2);
        for (String paper : papers) {
            assertThat(province.perform(get(paper))).as(paper).hasStatusOk();
        }
        assertThat(page(province, main).select("button[value=FIRST]"))
                .as("the main one has none of its own")
                .isNotEmpty();
    }
}
