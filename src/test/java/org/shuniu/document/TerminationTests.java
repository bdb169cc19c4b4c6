package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.SignedIn.as;

import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 终止 is for those who may withdraw the paper, and for the process manager, while it is in review (DOC-05). */
@DocumentOffice
class TerminationTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ReviewDesk desk;

    @Test
    void aUnitThatIsAskedDoesNotEndThePaperOfOthers() {
        var id = asked();
        assertThat(ended(id, "duheng")).hasStatus(403);
        assertThat(ended(id, "xuzhiwei")).hasStatus4xxClientError();
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(mayEnd(id, "duheng")).isFalse();
        assertThat(mayEnd(id, "fangqing")).isTrue();
        assertThat(ended(id, "fangqing")).hasStatus2xxSuccessful();
        assertThat(office.status(id)).isEqualTo(DocumentStatus.WITHDRAWN);
    }

    @Test
    void theProcessManagerOfTheDraftingOrganEndsIt() {
        var id = asked();
        assertThat(mayEnd(id, "zhanghuaijin")).as("of another organ").isFalse();
        assertThat(mayEnd(id, "shujin")).isTrue();
    }

    @Test
    void whatIsIssuedIsArchivedAndNotEnded() {
        var id = office.at(DocumentStep.ARCHIVING);
        assertThat(ended(id, "fangqing")).hasStatus(403);
        office.walk().step(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ARCHIVED);
    }

    private DocumentId asked() {
        var notice = office.notice(OfficeWalk.OFFICE + "关于做好水库除险加固的通知", "青岚市人民政府");
        var id = office.submitted(office.heard(notice, "云江省财政厅"), "fangqing");
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        return id;
    }

    private boolean mayEnd(DocumentId id, String account) {
        return desk.choices(id.subject(), office.person(account)).stream()
                .anyMatch(choice -> choice.move() == Move.TERMINATE && choice.open());
    }

    private MvcTestResult ended(DocumentId id, String account) {
        return http.post()
                .uri("/api/v1/cases/DOCUMENT/" + id.value() + "/termination")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"x\"}")
                .with(as(account, http))
                .exchange();
    }
}
