package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.read.DocumentAsSource;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 废止: in force until the day that was decided, without force from that day on, by the clock alone (DOC-14). */
@DocumentOffice
class RepealAheadTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String title = OfficeWalk.OFFICE + "关于第" + NEXT.incrementAndGet() + "轮水库巡查安排的通知";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private DocumentAsSource source;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;

    private DocumentId id;

    @BeforeEach
    void issue() {
        today = LocalDate.now(clock);
        id = office.submitted(office.notice(title, "青岚市人民政府"), "fangqing");
        office.walk().until(id, DocumentStep.ARCHIVING);
    }

    @Test
    void refusesAPastDayBesideTheFieldAndKeepsWhatWasTyped() {
        assertThat(repeal(today.minusDays(1)))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "effectiveOn-error",
                        "失效日期不得早于今日",
                        "关于废止有关公文的决定",
                        today.minusDays(1).toString());
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ISSUED);
        assertThat(http.perform(post("/api/v1" + id.link() + "/repeal")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(today.minusDays(1)))
                        .with(SignedIn.as("mengxia", http))))
                .hasStatus(400)
                .bodyText()
                .contains("effectiveOn", "失效日期不得早于今日");
    }

    @Test
    void holdsUntilTheDayAndNoLongerFromItOn() {
        var last = today.plusDays(20);
        assertThat(repeal(last)).hasStatus3xxRedirection();
        assertThat(seen()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(page()).contains("已决定废止：自 " + last + " 起失效").doesNotContain("已废止，自");
        assertThat(listed("ISSUED")).contains(title, last + " 起废止");
        assertThat(listed("REPEALED")).doesNotContain(title);
        assertThat(binds()).isTrue();
        daysPass(19);
        assertThat(seen()).isEqualTo(DocumentStatus.ISSUED);
        daysPass(1);
        assertThat(seen()).isEqualTo(DocumentStatus.REPEALED);
        assertThat(page()).contains("已废止，自 " + today + " 起失效").doesNotContain("已决定废止");
        assertThat(listed("REPEALED")).contains(title, "已废止");
        assertThat(listed("ISSUED")).doesNotContain(title);
        assertThat(binds()).isFalse();
    }

    @Test
    void isFiledAllTheSame() {
        repeal(today.plusDays(1));
        daysPass(1);
        office.walk().step(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(seen()).isEqualTo(DocumentStatus.REPEALED);
    }

    @Test
    void endsAtOnceOnTheSameDay() {
        repeal(today);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.REPEALED);
        assertThat(office.step(id)).isEqualTo("NONE");
    }

    @Test
    void isDecidedOnlyOnce() {
        repeal(today.plusDays(1));
        assertThat(repeal(today.plusDays(9))).hasStatus(403).bodyText().contains("该公文已决定废止");
    }

    /** As if it had been decided so many days earlier. */
    private void daysPass(int days) {
        jdbc.sql("update document set ended_on = ended_on - :days where id = :id")
                .param("days", days)
                .param("id", id.value())
                .update();
    }

    private MvcTestResult repeal(LocalDate on) {
        return http.perform(post(id.link() + "/repeal")
                .param("reason", "任务已完成。")
                .param("decision", "关于废止有关公文的决定")
                .param("effectiveOn", on.toString())
                .param("version", String.valueOf(office.version(id)))
                .with(SignedIn.as("mengxia", http)));
    }

    private String json(LocalDate on) {
        return "{\"reason\":\"任务已完成。\",\"decision\":\"关于废止有关公文的决定\",\"effectiveOn\":\"" + on + "\",\"version\":"
                + office.version(id) + "}";
    }

    private DocumentStatus seen() {
        return documents.view(id, office.person("fangqing")).status();
    }

    private boolean binds() {
        return source.paper(id.value(), office.person("fangqing")).orElseThrow().binding();
    }

    private String page() {
        return text(id.link());
    }

    private String listed(String status) {
        return Jsoup.parse(text("/documents?text=" + title + "&status=" + status))
                .select("#results")
                .text();
    }

    private String text(String path) {
        try {
            return http.perform(get(path).with(SignedIn.as("fangqing", http)))
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
