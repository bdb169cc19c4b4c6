package org.shuniu.supervision.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.supervision.service.view.StoryLine;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 督查通知单 and the sheets of three colours, as the unit gets them on paper (B-3.2). */
@SupervisionOffice
class MatterPrinterTests {
    @Autowired
    private MatterPrinter printer;

    @Autowired
    private StoryQueries stories;

    @Autowired
    private Escalation escalation;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void onAMonday() {
        clock.moveTo("2026-03-02");
    }

    @Test
    void printsTheNoticeOfAPart() throws IOException {
        var id = office.assignedUntil(office.instruction("通知单打印样本", WATER, FINANCE), "2026-03-20");
        assertThat(text(printer.notice(id, office.part(id, WATER).id(), office.person("baizhi"))))
                .contains(
                        "督查通知单",
                        "关于办理“通知单打印样本”的通知",
                        Objects.requireNonNull(office.view(id).number()),
                        WATER + "：",
                        "由你单位牵头办理",
                        "领导批示：梁若谷副省长批示。",
                        "请抓紧落实并报告结果。",
                        "主办：" + WATER + "；协办：" + FINANCE + "。",
                        "于2026年3月20日前报送办理结果",
                        "2026年3月2日");
        assertThat(text(printer.notice(id, office.part(id, FINANCE).id(), office.person("guhe"))))
                .contains("由你单位协助办理");
        assertThatThrownBy(() -> printer.notice(id, office.part(id, WATER).id(), office.person("fangqing")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void printsEachSheetAsThingsStoodOnItsDay() throws IOException {
        var id = office.assigned(office.instruction("三色单打印样本", WATER), 5);
        office.receive(id, WATER, "baizhi");
        for (String day : List.of("2026-03-05", "2026-03-10", "2026-03-16")) {
            clock.moveTo(day);
            escalation.run(LocalDate.parse(day));
        }
        assertThat(sheet(id, "SHEET_BLUE")).contains("蓝色督查单", "办理时限为2026年3月9日，现已临近", "2026年3月5日");
        assertThat(sheet(id, "SHEET_ORANGE")).contains("橙色督查单", "已超期1天", "2026年3月10日");
        assertThat(sheet(id, "SHEET_RED")).contains("红色督查单", "已超期7天", "列入督查通报范围");
    }

    @Test
    void offersThePapersOnThePage() {
        var id = office.assigned(office.instruction("打印链接样本", WATER), 5);
        clock.moveTo("2026-03-05");
        escalation.run(LocalDate.parse("2026-03-05"));
        String notice = id.link() + "/parts/" + office.part(id, WATER).id() + "/notice.pdf";
        String sheet = id.link() + "/sheets/" + sent(id, "SHEET_BLUE") + "/sheet.pdf";
        assertThat(http.perform(get(id.link()).with(SignedIn.as("baizhi", http))))
                .bodyText()
                .contains(notice, sheet);
        for (String path : List.of(notice, sheet, "/api/v1" + notice, "/api/v1" + sheet)) {
            assertThat(http.perform(get(path).with(SignedIn.as("baizhi", http))))
                    .hasStatusOk()
                    .hasContentType("application/pdf");
        }
    }

    private String sheet(MatterId id, String action) throws IOException {
        return text(printer.sheet(id, sent(id, action), office.person("weiran")));
    }

    private long sent(MatterId id, String action) {
        return stories.of(id, office.person("gaoyuan")).stream()
                .filter(line -> line.action().equals(action))
                .map(StoryLine::sheet)
                .findFirst()
                .orElseThrow();
    }

    /** All on the pages, without the breaks of lines. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
