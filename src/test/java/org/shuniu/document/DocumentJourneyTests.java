package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of an outgoing document through the demo office (DOC-21). */
@DocumentOffice
class DocumentJourneyTests {
    @Autowired
    private OfficeWalk office;

    @Test
    void walksFromDraftToArchive() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThat(office.field(id, "number")).isEqualTo("null");
        office.walk().until(id, DocumentStep.TYPESETTING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.NUMBERED);
        assertThat(office.field(id, "number")).matches("云政办\\p{IsHan}*〔\\d{4}〕[1-9]\\d*号");
        office.walk().until(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ISSUED);
        office.walk().step(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(office.step(id)).isEqualTo("NONE");
    }
}
