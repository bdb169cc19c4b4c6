package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.Browser;
import org.springframework.transaction.annotation.Transactional;

/** What is stated after a report was begun, and the limits that run meanwhile (DUTY-06). */
@SupervisionOffice
@Transactional
class ReportNewsPagesTests extends IncidentPages {
    /** A report begun early takes up what is stated after it, and says what it would replace. */
    @Test
    void offersALaterFactToAReportThatWasBegun() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        String edit = posted(officer, post(incident + "/reports").param("kind", "FIRST"));
        assertThat(page(officer, edit).select("[name=takeUp]").size()).isZero();
        stated(officer, incident);
        var offered = page(officer, edit).select(".alert-info").text();
        assertThat(offered).contains("正文尚未反映", "事件性质", "已采取措施：消防力量到场，伤员送医。");
        var typed = page(officer, edit).select("#body").text() + "\n值班员补记一句。";
        var filled = officer.perform(post(edit)
                .param("takeUp", "true")
                .param("version", version(officer, edit))
                .param("addressee", "值班省领导")
                .param("body", typed));
        var again = Jsoup.parse(filled.getResponse().getContentAsString());
        assertThat(again.select("#body").text()).contains("值班员补记一句。", "消防力量到场", "11人");
        assertThat(again.select("#addressee").val()).isEqualTo("值班省领导");
        assertThat(again.select("[name=takeUp]").size()).isZero();
        assertThat(page(officer, edit).select("#body").text())
                .as("nothing is saved by looking")
                .doesNotContain("值班员补记一句。");
    }

    /** The clock of a first report runs on the desk until it is made. */
    @Test
    void showsALimitOnTheDutyDesk() throws UnsupportedEncodingException {
        var officer = Browser.of(http, "qinlang");
        String incident = explosion(officer);
        var line = page(officer, "/duty").select("li:has(a[href=" + incident + "]):has([data-due])");
        assertThat(line.text()).contains("电话首报", "化工厂爆炸");
        assertThat(page(Browser.of(http, "weihang"), "/duty")
                        .select("a[href=" + incident + "]")
                        .size())
                .as("another room")
                .isZero();
    }
}
