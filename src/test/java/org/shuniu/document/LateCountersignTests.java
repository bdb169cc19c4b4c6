package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 会签 goes on when all opinions are in or past due, and not before (C1 会签中, DOC-05). */
@DocumentOffice
class LateCountersignTests {
    private static final String FINANCE = "云江省财政厅";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private CoordinationService coordination;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private DocumentId id;

    @BeforeEach
    void twoUnitsAreAsked() {
        var notice = office.notice(OfficeWalk.OFFICE + "关于做好水库除险加固的通知", "青岚市人民政府", "松浦市人民政府");
        id = office.submitted(office.heard(notice, OfficeWalk.WATER, FINANCE), "fangqing");
        office.walk().until(id, DocumentStep.COUNTERSIGN);
    }

    @Test
    void waitsAsLongAsOneUnitHasTime() {
        assertThatThrownBy(() -> lapse("fangqing")).isInstanceOf(RefusedException.class);
        overdue(OfficeWalk.WATER);
        assertThatThrownBy(() -> lapse("fangqing"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("document.refused.countersignInTime"));
        assertThat(office.step(id)).isEqualTo("COUNTERSIGN");
    }

    @Test
    void goesOnWithoutTheOpinionsThatAreLate() {
        overdue(OfficeWalk.WATER);
        overdue(FINANCE);
        int late = office.item(id, "duheng");
        assertThatThrownBy(() -> lapse("duheng")).isInstanceOf(RefusedException.class);
        lapse("fangqing");
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
        assertThat(judgements.of(id, office.person("fangqing")).countersigns())
                .extracting(line -> line.unit() + line.opinion() + line.text())
                .containsExactlyInAnyOrder(OfficeWalk.WATER + "LAPSED期限已过。", FINANCE + "LAPSED期限已过。");
        assertThatThrownBy(() -> countersign(CountersignOpinion.AGREE, late)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> lapse("fangqing")).isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsTheOpinionThatCameAndWaitsForNobodyElse() {
        countersign(CountersignOpinion.AGREE, office.item(id, "duheng"));
        overdue(OfficeWalk.WATER);
        lapse("shenzhiyuan");
        assertThat(judgements.of(id, office.person("fangqing")).countersigns())
                .extracting(line -> line.unit() + line.opinion())
                .containsExactlyInAnyOrder(OfficeWalk.WATER + "LAPSED", FINANCE + "AGREE");
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    @Test
    void noUnitSaysOfItselfThatItIsLate() {
        int item = office.item(id, "duheng");
        assertThatThrownBy(() -> countersign(CountersignOpinion.LAPSED, item)).isInstanceOf(InvalidException.class);
    }

    private void lapse(String account) {
        coordination.lapse(id, new GiveReason("期限已过。", office.version(id)), office.person(account));
    }

    private void countersign(CountersignOpinion opinion, int item) {
        coordination.countersign(id, new Countersign(opinion, null, null, item), office.person("duheng"));
    }

    private void overdue(String unit) {
        jdbc.sql("update document_countersign set due_on = :day where document_id = :id and unit_name = :unit")
                .param("day", LocalDate.now(clock).minusDays(2))
                .param("id", id.value())
                .param("unit", unit)
                .update();
    }
}
