package org.shuniu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes too late learns what has happened and finds the latest state; who may not know learns nothing. */
@DocumentOffice
class LatestStateTests {
    private static final String WORDS = "请补充防汛物资储备的安排，再行报送。";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    private DocumentId id;
    private int drawn;

    @BeforeEach
    void theHeadHasAlreadyAgreed() {
        id = office.at(DocumentStep.UNIT_REVIEW);
        drawn = office.item(id, "shenzhiyuan");
        office.walk().until(id, DocumentStep.ACCEPTANCE);
    }

    @Test
    void thePageNamesWhoActedAndLeadsToTheLatestState() {
        assertThat(Browser.of(http, "shenzhiyuan").perform(agree()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("最近一次办理", "沈知远（您本人", "核稿", "href=\"" + id.link() + "\"", "查看最新情况", WORDS);
    }

    @Test
    void theApiSaysTheSame() {
        var late = post("/api/v1" + id.link() + "/unit-review")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"opinion\":\"" + WORDS + "\",\"version\":" + drawn + "}");
        assertThat(Browser.of(http, "shenzhiyuan").perform(late))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.latest.who", who -> who.assertThat().isEqualTo("沈知远"))
                .hasPathSatisfying("$.latest.link", link -> link.assertThat().isEqualTo(id.link()));
    }

    @Test
    void whoMayNotKnowOfItLearnsNothing() {
        assertThat(Browser.of(http, "lanxin").perform(agree()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .doesNotContain("沈知远", "最近一次办理");
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder agree() {
        return post(id.link() + "/unit-review").param("opinion", WORDS).param("version", "" + drawn);
    }
}
