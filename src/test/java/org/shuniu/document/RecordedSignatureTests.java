package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.review.Move;
import org.shuniu.review.service.move.RecordMove;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 代录: a leader signed on paper, a clerk records it, and it counts as his signature. */
@DocumentOffice
class RecordedSignatureTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private RecordMove record;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void takesThePaperSignatureForTheLeaders() {
        var id = office.at(DocumentStep.SIGNATURE);
        var today = LocalDate.now(clock);
        var paper = new RecordMove.OnPaper(office.person("luwenzhou").personId(), Move.AGREE, "同意印发。", today, null);
        transaction.executeWithoutResult(status -> record.record(id.subject(), paper, office.person("yuanye")));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThat(judgements.of(id, office.person("fangqing")).signatures())
                .singleElement()
                .satisfies(line -> assertThat(line.by().name()).isEqualTo("陆文舟"));
    }
}
