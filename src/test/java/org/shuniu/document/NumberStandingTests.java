package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.error.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** R17 and R18 hear what the register says; every wrong state is put into the database here and rolled back. */
@DocumentOffice
@Transactional
class NumberStandingTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private DocumentId first;
    private DocumentId second;

    @BeforeEach
    void twoPapersWithNumbers() {
        first = office.at(DocumentStep.TYPESETTING);
        second = office.at(DocumentStep.TYPESETTING);
        entities.flush();
    }

    @Test
    void saysNothingOfARightNumber() {
        assertThat(found()).doesNotContain("rules.R17.series", "rules.R18.taken", "rules.R18.gap");
    }

    @Test
    void findsTheSeriesOfAnotherIssuer() {
        jdbc.sql(
                        "update number_series set organ_id = ? where id = (select number_series_id from number_entry where text = ?)")
                .params(office.organ(OfficeWalk.WATER).id(), number(second))
                .update();
        assertThat(found()).contains("rules.R17.series");
        assertStopped();
    }

    @Test
    void findsANumberThatAnotherPaperHolds() {
        jdbc.sql("update number_entry set subject_id = 987654321 where text = ?")
                .param(number(second))
                .update();
        assertThat(found()).contains("rules.R18.taken");
        assertStopped();
    }

    @Test
    void findsAGapUntilTheMissingNumberIsVoid() {
        jdbc.sql("update number_entry set state = 'TAKEN', sequence = 90000, text = '云政办发〔2026〕90000号' where text = ?")
                .param(number(first))
                .update();
        assertThat(found()).contains("rules.R18.gap");
        assertThatThrownBy(() -> office.walk().step(office.at(DocumentStep.NUMBERING), DocumentStep.NUMBERING))
                .as("no further number leaves a series with a gap")
                .isInstanceOf(RuleException.class);
        jdbc.sql("""
                        insert into number_entry (number_series_id, year, sequence, text, state, reason, recorded_by,
                          recorded_by_name, recorded_at, version)
                        select number_series_id, year, sequence - 1, ?, 'VOID', '漏登', 1, '叶知秋', now(), 0
                        from number_entry where text = ?""").params(number(first), number(second)).update();
        assertThat(found()).doesNotContain("rules.R18.gap");
    }

    private List<String> found() {
        return documents.findings(second, office.person("fangqing")).stream()
                .map(Finding::key)
                .toList();
    }

    private void assertStopped() {
        assertThatThrownBy(() -> office.walk().step(second, DocumentStep.TYPESETTING))
                .isInstanceOf(RuleException.class);
    }

    private String number(DocumentId id) {
        return office.field(id, "number");
    }
}
