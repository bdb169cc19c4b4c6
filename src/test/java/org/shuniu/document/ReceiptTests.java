package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.RecordReceipt;
import org.shuniu.document.service.issue.ReceiptService;
import org.shuniu.document.service.read.IssueQueries;
import org.shuniu.document.service.view.DeliveryLine;
import org.shuniu.document.service.view.DeliveryLine.ReceiptLine;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 登记签收: after 核发, recipient by recipient, corrected only by a further entry. */
@DocumentOffice
class ReceiptTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private ReceiptService receipts;

    @Autowired
    private IssueQueries issues;

    @Autowired
    private OfficeTime time;

    @Autowired
    private JdbcClient jdbc;

    private DocumentId id;

    @BeforeEach
    void issued() {
        id = office.at(DocumentStep.ARCHIVING);
    }

    @Test
    void entersWhoSignedWhenAndForHowMany() {
        record(receipt(first(), "  门卫室签收员 ", 2, null), "yezhiqiu");
        assertThat(lines()).hasSize(2);
        assertThat(now(first())).satisfies(line -> {
            assertThat(line.signedBy()).isEqualTo("门卫室签收员");
            assertThat(line.received()).isEqualTo(time.today() + " 00:00");
            assertThat(line.copies()).isEqualTo(2);
            assertThat(line.remark()).isEqualTo("当面清点");
            assertThat(line.registrar().name()).isEqualTo("叶知秋");
        });
        assertThat(lines().get(1).receipt()).isNull();
        assertThat(jdbc.sql("select received_time::text from document_receipt where document_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("00:00:00");
    }

    @Test
    void leavesATrailAndNobodysInboxFull() {
        record(receipt(first(), "收发室", 1, null), "yezhiqiu");
        assertThat(jdbc.sql("""
                        select facts ->> 'delivery' from trail_entry
                        where verb = 'document.RECORD_RECEIPT' and subject_id = ? and not refused""").param(id.value()).query(String.class).single()).isEqualTo("" + first());
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ISSUED);
    }

    @Test
    void correctsByAFurtherEntryAndKeepsTheFirst() {
        record(receipt(first(), "收发室", 1, null), "yezhiqiu");
        long entered = now(first()).id();
        record(receipt(first(), "办公室", 3, entered), "yezhiqiu");
        assertThat(now(first()).signedBy()).isEqualTo("办公室");
        assertThat(lines().get(0).earlier())
                .singleElement()
                .extracting(ReceiptLine::signedBy)
                .isEqualTo("收发室");
        assertThatThrownBy(() -> jdbc.sql("update document_receipt set signed_by = 'x' where id = ?")
                        .param(entered)
                        .update())
                .rootCause()
                .hasMessageContaining("document_receipt");
        assertThatThrownBy(() -> jdbc.sql("delete from document_receipt where id = ?")
                        .param(entered)
                        .update())
                .rootCause()
                .hasMessageContaining("document_receipt");
    }

    @Test
    void answersWhoComesSecondThatSomebodyWasFaster() {
        record(receipt(first(), "收发室", 1, null), "yezhiqiu");
        assertThatThrownBy(() -> record(receipt(first(), "收发室", 1, null), "yezhiqiu"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> record(receipt(second(), "收发室", 1, now(first()).id()), "yezhiqiu"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void waitsForTheDispatch() {
        var before = office.at(DocumentStep.DISPATCH);
        assertThatThrownBy(() -> receipts.record(before, receipt(first(), "收发室", 1, null), office.person("yezhiqiu")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void staysOpenInTheArchive() {
        office.walk().step(id, DocumentStep.ARCHIVING);
        record(receipt(first(), "收发室", 1, null), "yezhiqiu");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(now(first()).signedBy()).isEqualTo("收发室");
    }

    @Test
    void isTheIssuersRegistrarsDutyAlone() {
        assertThatThrownBy(() -> record(receipt(first(), "收发室", 1, null), "fangqing"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> record(receipt(first(), "收发室", 1, null), "jiyun"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void believesNoImpossibleDay() {
        var today = time.today();
        for (var day : List.of(today.minusDays(1), today.plusDays(1))) {
            assertThatThrownBy(() -> record(new RecordReceipt(first(), "收发室", day, null, 1, null, null), "yezhiqiu"))
                    .isInstanceOf(InvalidException.class);
        }
        var foreign = lines().get(1).id() + 1_000_000;
        assertThatThrownBy(() -> record(receipt(foreign, "收发室", 1, null), "yezhiqiu"))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesMarkedWords() {
        assertThatThrownBy(() ->
                        record(new RecordReceipt(first(), "收发室", time.today(), null, 1, "秘密★5年", null), "yezhiqiu"))
                .isInstanceOf(InvalidException.class);
        assertThat(lines().get(0).receipt()).isNull();
    }

    private RecordReceipt receipt(long delivery, String who, int copies, @Nullable Long corrects) {
        return new RecordReceipt(delivery, who, time.today(), LocalTime.MIDNIGHT, copies, "当面清点", corrects);
    }

    private void record(RecordReceipt command, String account) {
        receipts.record(id, command, office.person(account));
    }

    private ReceiptLine now(long delivery) {
        return lines().stream()
                .filter(line -> line.id() == delivery)
                .map(DeliveryLine::receipt)
                .findFirst()
                .orElseThrow();
    }

    private long first() {
        return lines().get(0).id();
    }

    private long second() {
        return lines().get(1).id();
    }

    private List<DeliveryLine> lines() {
        return issues.deliveries(id, office.person("fangqing"));
    }
}
