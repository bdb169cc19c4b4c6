package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.service.command.Coordinate;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.review.ReviewDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that was drawn before somebody else moved changes nothing. */
@DocumentOffice
class StaleFormTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private CoordinationService coordination;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Directory directory;

    @Test
    void doesNotShelveFromAStaleForm() {
        var id = inCoordination();
        var item = desk.openItems(id.subject()).get(0);
        Actor holder = directory.actor(item.personId(), null).orElseThrow();
        assertThatThrownBy(() -> coordination.coordinate(id, shelve(item.version() - 1), holder))
                .isInstanceOf(ConflictException.class);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        coordination.coordinate(id, shelve(item.version()), holder);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SHELVED);
    }

    private DocumentId inCoordination() {
        var notice = office.notice(OfficeWalk.OFFICE + "关于做好水库除险加固的通知", "青岚市人民政府", "松浦市人民政府");
        var id = office.submitted(office.heard(notice, "云江省财政厅"), "fangqing");
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        var no = new Countersign(CountersignOpinion.DISAGREE, "职责不清。", "水法第十二条。", office.item(id, "duheng"));
        coordination.countersign(id, no, office.person("duheng"));
        office.walk().until(id, DocumentStep.COORDINATION);
        assertThat(office.step(id)).isEqualTo("COORDINATION");
        return id;
    }

    private static Coordinate shelve(int version) {
        return new Coordinate(CoordinationResult.SHELVED, "按职责分工办理。", "未能一致，暂缓。", version);
    }
}
