package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever received the paper reads the paper, not how it was made (SEC-03). */
@DocumentOffice
class MakingTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Test
    void showsARecipientThePaperOnly() {
        var id = office.at(DocumentStep.ARCHIVING);
        var mayor = Browser.of(http, "ruanlin");
        assertThat(mayor.perform(get(id.link())))
                .hasStatusOk()
                .bodyText()
                .contains("青岚市人民政府", "/rendition.pdf")
                .doesNotContain("/sheet.pdf", "/versions", "review__route", "gates", "??");
        assertThat(mayor.perform(get(id.link() + "/rendition.pdf"))).hasStatusOk();
        assertThat(mayor.perform(get("/api/v1" + id.link()))).hasStatusOk();
        for (String part : List.of("/versions", "/comparison?before=1&after=1", "/sheet.pdf")) {
            assertThat(mayor.perform(get(id.link() + part))).as(part).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String part : List.of(
                "/versions", "/versions/1", "/opinions", "/judgements", "/findings", "/progress", "/sheet.pdf")) {
            assertThat(mayor.perform(get("/api/v1" + id.link() + part)))
                    .as(part)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mayor.perform(get("/api/v1/cases/DOCUMENT/" + id.value()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsWhoMadeItEverything() {
        var id = office.at(DocumentStep.ARCHIVING);
        var drafter = Browser.of(http, "fangqing");
        assertThat(drafter.perform(get(id.link())))
                .hasStatusOk()
                .bodyText()
                .contains("/sheet.pdf", "/versions", "review__route");
        assertThat(drafter.perform(get("/api/v1" + id.link() + "/opinions"))).hasStatusOk();
    }
}
