package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.demo.DemoDesks;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.service.WorkItemService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 乙（代甲） takes the steps of a document for a dated delegator, and nobody else's (C0 scenario 5, ORG-14). */
@DocumentOffice
class DelegateStepTests {
    private static final String FINANCE = "云江省财政厅";
    private static final String DELEGATE = "baihua";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DemoDesks desks;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private WorkItemService items;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void clear() {
        jdbc.sql("delete from mandate where reason = '出访'").update();
    }

    @Test
    void takesEveryStepOfTheReviewUnderBothNames() {
        for (String principal : List.of("shenzhiyuan", "xuzhiwei", "guyan", "luwenzhou", "songqinghe")) {
            delegate(principal, DELEGATE, "ALL", 0);
        }
        delegate("duheng", "meiruo", "ALL", 0);
        var notice = office.notice(OfficeWalk.OFFICE + "关于开展水库巡查的通知", "青岚市人民政府");
        var id = office.submitted(office.heard(notice, FINANCE), "fangqing");
        desks.review().approveUnit(id, new GiveOpinion("同意。", office.item(id, DELEGATE)), office.person(DELEGATE));
        countersign(id);
        while (!office.step(id).equals("SIGNATURE")) {
            review(id);
        }
        desks.signing().sign(id, new SignDocument("同意印发。", office.item(id, DELEGATE)), office.person(DELEGATE));
        desks.recheck()
                .recheck(
                        id,
                        new RecheckDocument(null, null, null, true, office.item(id, DELEGATE)),
                        office.person(DELEGATE));
        assertThat(office.step(id)).isEqualTo("NUMBERING");
        assertThat(desk.opinions(id.subject()).stream()
                        .filter(opinion ->
                                opinion.personId() == office.person(DELEGATE).personId())
                        .map(OpinionView::signature)
                        .distinct())
                .containsExactly("白桦（代沈知远）", "白桦（代许知微）", "白桦（代顾言）", "白桦（代陆文舟）", "白桦（代宋青禾）");
        var judged = judgements.of(id, office.person("fangqing"));
        assertThat(judged.gates())
                .extracting(line -> line.by().name())
                .containsExactly("白桦（代许知微）", "白桦（代许知微）", "白桦（代顾言）", "白桦（代许知微）");
        assertThat(judged.countersigns()).singleElement().satisfies(line -> assertThat(line.by())
                .satisfies(by -> assertThat(by.name()).isEqualTo("梅若（代杜衡）")));
        assertThat(judged.signatures())
                .singleElement()
                .satisfies(line -> assertThat(line.by().name()).isEqualTo("白桦（代陆文舟）"));
        assertThat(trail(id, "document.SIGN")).containsExactly("白桦 代 陆文舟");
        keepsTheSealFromBothWhoSigned(id);
    }

    /** Goes on with the signed paper: neither the hand that signed nor the person behind it may seal. */
    private void keepsTheSealFromBothWhoSigned(DocumentId id) {
        office.walk().until(id, DocumentStep.SEALING);
        for (String signer : List.of(DELEGATE, "luwenzhou", "fangqing")) {
            clear();
            delegate("bailu", signer, "ALL", 0);
            assertThatThrownBy(() -> seal(id, signer))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                    refused.refusal().key())
                            .isIn("document.refused.sealsSigned", "document.refused.sealsOwn"));
        }
        clear();
        delegate("bailu", "anlan", "SEAL_KEEPER", 0);
        seal(id, "anlan");
        assertThat(office.step(id)).isEqualTo("DISPATCH");
    }

    @Test
    void refusesOutsideTheDates() {
        var id = office.at(DocumentStep.ACCEPTANCE);
        int version = office.item(id, "xuzhiwei");
        delegate("xuzhiwei", DELEGATE, "ALL", -3);
        assertThatThrownBy(() -> desks.review().accept(id, new GiveOpinion("同意。", version), office.person(DELEGATE)))
                .isInstanceOf(NotFoundException.class);
        clear();
        delegate("xuzhiwei", "shenzhiyuan", "ALL", -3);
        assertThatThrownBy(
                        () -> desks.review().accept(id, new GiveOpinion("同意。", version), office.person("shenzhiyuan")))
                .isInstanceOf(RefusedException.class);
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
    }

    @Test
    void coversTheRoleItIsLimitedToAndNoOther() {
        var id = office.at(DocumentStep.ACCEPTANCE);
        long item = desk.itemFor(id.subject(), office.person("xuzhiwei"))
                .orElseThrow()
                .id();
        int version = office.item(id, "xuzhiwei");
        delegate("xuzhiwei", "yezhiqiu", "UNIT_HEAD", 0);
        assertThatThrownBy(() -> desks.review().accept(id, new GiveOpinion("同意。", version), office.person("yezhiqiu")))
                .isInstanceOf(NotFoundException.class);
        clear();
        delegate("xuzhiwei", DELEGATE, "OFFICE_REVIEWER", 0);
        items.open(item, office.person(DELEGATE));
        desks.review().accept(id, new GiveOpinion("同意。", version), office.person(DELEGATE));
        assertThat(office.step(id)).isEqualTo("GATE_ISSUING");
    }

    @Test
    void keepsTheDrafterFromHisOwnPaper() { // DOC-03
        var id = office.at(DocumentStep.SIGNATURE);
        delegate("luwenzhou", "fangqing", "ALL", 0);
        int version = office.item(id, "fangqing");
        assertThatThrownBy(() -> desks.signing().sign(id, new SignDocument("同意。", version), office.person("fangqing")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("document.refused.signsOwn"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    private void countersign(DocumentId id) {
        assertThat(office.step(id)).isEqualTo("COUNTERSIGN");
        desks.coordination()
                .countersign(
                        id,
                        new Countersign(CountersignOpinion.AGREE, "同意。", null, office.item(id, "meiruo")),
                        office.person("meiruo"));
    }

    private void review(DocumentId id) {
        int version = office.item(id, DELEGATE);
        var actor = office.person(DELEGATE);
        var step = DocumentStep.of(office.step(id)).orElseThrow();
        if (step == DocumentStep.ACCEPTANCE) {
            desks.review().accept(id, new GiveOpinion("材料齐全。", version), actor);
            return;
        }
        Gate gate = step.gate().orElseThrow();
        Boolean conflict = gate == Gate.POLICY ? Boolean.FALSE : null;
        desks.review().passGate(id, gate, new PassGate(GateVerdict.PASSED, "无异议。", conflict, false, version), actor);
    }

    private void seal(DocumentId id, String account) {
        var command = new SealDocument(List.of(office.organ(OfficeWalk.OFFICE).id()), 30, office.item(id, account));
        desks.issuing().seal(id, command, office.person(account));
    }

    private List<String> trail(DocumentId id, String verb) {
        return jdbc.sql("""
                        select person_name || ' 代 ' || on_behalf_name from trail_entry
                        where subject_kind = 'DOCUMENT' and subject_id = :id and verb = :verb""")
                .param("id", id.value())
                .param("verb", verb)
                .query(String.class)
                .list();
    }

    /** For three days from today on, or that many days later. */
    private void delegate(String principal, String delegate, String scope, int later) {
        var from = LocalDate.now(clock).plusDays(later);
        jdbc.sql("""
                        insert into mandate (principal_id, delegate_id, scope, valid_from, valid_to, reason, created_at,
                          created_by) values (?, ?, ?, ?, ?, '出访', now(), ?)""")
                .params(
                        office.person(principal).personId(),
                        office.person(delegate).personId(),
                        scope,
                        from,
                        from.plusDays(2),
                        office.person(principal).personId())
                .update();
    }
}
