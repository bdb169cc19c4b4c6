package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The paper's page and the API say which faces stood in for those of the standard, and which characters none has. */
@DocumentOffice
class FontNotesTests {
    /** Of the last extension of Unicode: no font of the product has it. */
    private static final String RARE = new String(Character.toChars(0x2EBF0));

    @Autowired
    private OfficeWalk office;

    @Autowired
    private MockMvcTester http;

    @Test
    void namesTheFontAskedForAndTheOnePrinted() throws Exception {
        var draft = office.draft(
                DocumentKind.NOTICE,
                Direction.DOWN,
                OfficeWalk.OFFICE,
                OfficeWalk.OFFICE + "关于字库核查的通知",
                OfficeWalk.BODY + "\n联系人姓名为" + RARE + "。",
                List.of("青岚市人民政府"));
        var id = office.submitted(draft, "fangqing");
        office.walk().until(id, DocumentStep.SEALING);
        var page = http.perform(get(id.link()).with(SignedIn.as("fangqing", http)));
        assertThat(Jsoup.parse(page.getResponse().getContentAsString())
                        .select("dl.facts")
                        .text())
                .contains("替代字体", "仿宋_GB2312 → FandolFang-Regular", "字库缺字", RARE);
        assertThat(http.perform(get("/api/v1" + id.link() + "/issue").with(SignedIn.as("fangqing", http))))
                .hasStatusOk()
                .bodyText()
                .contains("仿宋_GB2312 → FandolFang-Regular", "missingGlyphs", RARE);
    }
}
