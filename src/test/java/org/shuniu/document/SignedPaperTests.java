package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.AmendSigned;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.document.service.judge.RecheckService;
import org.shuniu.document.service.judge.SigningService;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.numbering.Numbers;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands under a signature: the text that was signed, by everybody who has to sign (R42, DOC-05, DOC-19). */
@DocumentOffice
class SignedPaperTests {
    private static final String TEXT = "一、总体要求\n做好水库除险加固。\n二、工作安排\n9月底前完成。";
    private static final String CHANGED = TEXT.replace("9月", "10月");
    private static final String FINANCE = "云江省财政厅";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private RecheckService recheck;

    @Autowired
    private SigningService signing;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Numbers numbers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void changeOfSubstanceIsNoCorrection() { // R42
        var id = signed();
        var slip = new RecheckDocument(null, CHANGED, "改期限。", true, office.item(id, "tangli"));
        assertThatThrownBy(() -> recheck.recheck(id, slip, office.person("tangli")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.key())
                        .containsExactly("document.recheck.substantive"));
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    @Test
    void changeOfSubstanceGoesBackToWhoSignedAndGetsNoNumberMeanwhile() { // R42, DOC-05
        var id = signed();
        int drawn = office.item(id, "tangli");
        var late = new AmendSigned(null, CHANGED, "完成期限有误。", drawn - 1);
        assertThatThrownBy(() -> recheck.returnToSigner(id, late, office.person("tangli")))
                .isInstanceOf(ConflictException.class);
        assertThat(office.step(id)).isEqualTo("RECHECK");
        var change = new AmendSigned(null, CHANGED, "完成期限有误。", drawn);
        recheck.returnToSigner(id, change, office.person("tangli"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(office.step(id)).isEqualTo("SIGNATURE");
        assertThat(holders(id)).containsExactly(office.person("xiahe").personId());
        assertThat(office.field(id, "signed_on")).isEqualTo("null");
        assertThatThrownBy(() -> number(id)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> signing.sign(id, new SignDocument("同意。", 0), office.person("weiran")))
                .isInstanceOf(NotFoundException.class);
        signing.sign(id, new SignDocument("同意。", office.item(id, "xiahe")), office.person("xiahe"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThatThrownBy(() -> number(id)).isInstanceOf(ConflictException.class);
        office.walk().until(id, DocumentStep.NUMBERING);
        number(id);
        assertThat(office.field(id, "number")).startsWith("云水");
        assertThat(judgements.of(id, office.person("zhaoheng")).signatures())
                .extracting(line -> line.by().name() + line.textVersion())
                .containsExactly("夏禾1", "夏禾2");
    }

    @Test
    void jointPaperWaitsForEveryOrganAndTakesTheNumberOfTheFirst() { // DOC-19
        var id = office.submitted(office.signedBy(notice("云江省水务厅 云江省财政厅"), "weiran", FINANCE), "zhaoheng");
        office.walk().until(id, DocumentStep.SIGNATURE);
        var today = LocalDate.now(clock);
        signing.sign(id, new SignDocument("同意。", office.item(id, "weiran")), office.person("weiran"));
        jdbc.sql("update document_signature set signed_on = :day where document_id = :id")
                .param("day", today.minusDays(3))
                .param("id", id.value())
                .update();
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(holders(id)).containsExactly(office.person("yanqiu").personId());
        signing.sign(id, new SignDocument("同意。", office.item(id, "yanqiu")), office.person("yanqiu"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThat(office.field(id, "signed_on")).isEqualTo(today.toString());
        office.walk().until(id, DocumentStep.NUMBERING);
        long others = numbers.openSeries(office.organ(FINANCE).id()).get(0).id();
        assertThatThrownBy(() -> number(id, others)).isInstanceOf(InvalidException.class);
        number(id);
        assertThat(office.field(id, "number")).startsWith("云水发〔" + today.getYear());
    }

    /** A paper of the water department, signed by its second leader and waiting for the recheck. */
    private DocumentId signed() {
        var id = office.submitted(office.signedBy(notice(OfficeWalk.WATER), "xiahe"), "zhaoheng");
        office.walk().until(id, DocumentStep.RECHECK);
        return id;
    }

    private DraftDocument notice(String issuers) {
        return office.draft(
                DocumentKind.NOTICE,
                Direction.DOWN,
                OfficeWalk.WATER,
                issuers + "关于开展水库除险加固的通知",
                TEXT,
                List.of("青岚市水务局"));
    }

    private List<Long> holders(DocumentId id) {
        return desk.openItems(id.subject()).stream().map(WorkItemView::personId).toList();
    }

    private void number(DocumentId id) {
        number(
                id,
                numbers.openSeries(office.organ(OfficeWalk.WATER).id()).get(0).id());
    }

    private void number(DocumentId id, long series) {
        int item = desk.itemFor(id.subject(), office.person("tangli"))
                .map(WorkItemView::version)
                .orElse(0);
        registration.number(id, new RegisterNumber(series, null, 30, "主送机关各1份。", item), office.person("tangli"));
    }
}
