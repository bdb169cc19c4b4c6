package org.shuniu.numbering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.numbering.NumberingFixtures.CITY;
import static org.shuniu.numbering.NumberingFixtures.MORNING;
import static org.shuniu.numbering.NumberingFixtures.OFFICE;
import static org.shuniu.numbering.NumberingFixtures.WATER;
import static org.shuniu.numbering.NumberingFixtures.accountOf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.numbering.NumberBook;
import org.shuniu.numbering.NumberBook.Standing;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.IssuingAccountRepository;
import org.shuniu.numbering.domain.NumberEntryRepository;
import org.shuniu.numbering.domain.NumberSeries;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How a number on a paper stands in the register (R17, R18). */
@RepositoryTest
@Import(NumberBookQueries.class)
class NumberBookTests {
    private static final Act REGISTRAR = new Act(21, "登记员", MORNING);
    private static final Standing RIGHT = new Standing(true, true, true);

    @Autowired
    private NumberBook book;

    @Autowired
    private IssuingAccountRepository accounts;

    @Autowired
    private NumberSeriesRepository series;

    @Autowired
    private NumberEntryRepository entries;

    private NumberSeries general;
    private NumberSeries order;

    @BeforeEach
    void openSeries() {
        var opened = open(OFFICE, "云政办发", "云江省人民政府令");
        general = opened.get(0);
        order = opened.get(1);
    }

    @Test
    void isRightWhereThePaperHoldsTheNextNumberOfItsIssuer() {
        taken(general, 2026, 1, 1);
        taken(general, 2026, 2, 2);
        assertThat(standing("云政办发〔2026〕2号", OFFICE, 2)).isEqualTo(RIGHT);
    }

    @Test
    void findsTheSeriesOfAnotherOrgan() {
        var water = open(WATER, "云水发").get(0);
        taken(water, 2026, 1, 1);
        assertThat(standing("云水发〔2026〕1号", OFFICE, 1)).isEqualTo(new Standing(false, true, true));
        assertThat(standing("云水发〔2026〕1号", OFFICE, 2)).isEqualTo(new Standing(false, false, true));
    }

    @Test
    void findsANumberThatIsInNoRegister() {
        assertThat(standing("云政办发〔2026〕9号", OFFICE, 1).ofOrgan()).isFalse();
    }

    @Test
    void findsANumberThatAnotherPaperHoldsOrThatIsKept() {
        taken(general, 2026, 1, 1);
        entries.saveAndFlush(general.reserve(2026, 2, "周年通报", REGISTRAR));
        assertThat(standing("云政办发〔2026〕1号", OFFICE, 7).unique()).isFalse();
        assertThat(standing("云政办发〔2026〕2号", OFFICE, 7).unique()).isFalse();
    }

    @Test
    void findsAGapUntilItIsEntered() {
        taken(general, 2026, 1, 1);
        taken(general, 2026, 3, 3);
        taken(general, 2025, 2, 2);
        assertThat(standing("云政办发〔2026〕1号", OFFICE, 1)).isEqualTo(RIGHT);
        assertThat(standing("云政办发〔2026〕3号", OFFICE, 3)).isEqualTo(new Standing(true, true, false));
        var missing = general.reserve(2026, 2, "补登", REGISTRAR);
        missing.makeVoid("漏登", REGISTRAR);
        entries.saveAndFlush(missing);
        assertThat(standing("云政办发〔2026〕3号", OFFICE, 3)).isEqualTo(RIGHT);
    }

    @Test
    void countsOrdersThroughTheYearsAndEachGovernmentsByThemselves() {
        var city = open(CITY, "青岚市人民政府令").get(0);
        taken(order, 2025, 1, 1);
        taken(order, 2026, 2, 2);
        taken(city, 2026, 1, 3);
        assertThat(standing("第2号", OFFICE, 2)).isEqualTo(RIGHT);
        assertThat(standing("第1号", CITY, 3)).isEqualTo(RIGHT);
        assertThat(standing("第1号", CITY, 1).unique()).isFalse();
    }

    @Test
    void leavesAPaperItsNumberAfterItWasVoided() {
        taken(general, 2026, 1, 1);
        entries.findAll().get(0).makeVoid("印错", REGISTRAR);
        entries.flush();
        assertThat(standing("云政办发〔2026〕1号", OFFICE, 1)).isEqualTo(RIGHT);
    }

    private List<NumberSeries> open(long organ, String... codes) {
        var account = accounts.save(accountOf(organ, codes));
        return series.saveAll(account.approve(null, new Act(41, "秘书长", MORNING)));
    }

    private void taken(NumberSeries from, int year, int sequence, long document) {
        entries.saveAndFlush(from.take(year, sequence, document(document), REGISTRAR));
    }

    private Standing standing(String number, long organ, long document) {
        return book.standing(number, organ, document(document));
    }

    private static SubjectRef document(long id) {
        return new SubjectRef("DOCUMENT", id);
    }
}
