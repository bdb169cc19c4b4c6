package org.shuniu.document.service.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentFixtures;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.ReservedNumbers;
import org.shuniu.numbering.ReservedNumbers.Kept;
import org.shuniu.numbering.SeriesCard;
import org.shuniu.support.People;

/** Which number a paper takes: of its own series only, kept ones of the year of its signature (R17, DOC-17). */
class NumberDeskTests {
    private static final DocumentNumber KEPT = new DocumentNumber(90, 5, 2026, 9, "云政办发〔2026〕9号");

    private final Document document = DocumentFixtures.aDocument().cleared();
    private final Numbers numbers = mock(Numbers.class);
    private final ReservedNumbers reserved = mock(ReservedNumbers.class);
    private final NumberDesk desk = new NumberDesk(numbers, reserved);

    @BeforeEach
    void twoSeries() {
        when(numbers.openSeries(DocumentFixtures.OFFICE))
                .thenReturn(List.of(
                        new SeriesCard(4, DocumentFixtures.OFFICE, "云政办", ""),
                        new SeriesCard(5, DocumentFixtures.OFFICE, "云政办发", "")));
        when(reserved.reserved(5, 2026)).thenReturn(List.of(new Kept(KEPT, "年度总结")));
        var subject = new DocumentId(document.id()).subject();
        when(reserved.takeReserved(90, DocumentFixtures.OFFICE, subject, People.drafter()))
                .thenReturn(KEPT);
    }

    @Test
    void aKeptNumberSaysItsSeries() {
        assertThat(desk.series(document, register(4, 90L))).isEqualTo(5);
        assertThat(desk.take(document, 5, 90L, People.drafter())).isEqualTo(KEPT);
    }

    @Test
    void refusesWhatIsNotKeptForThisOrganAndYear() {
        assertThatThrownBy(() -> desk.series(document, register(4, 91L)))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field() + " " + problem.key())
                        .containsExactly("reservedEntryId document.invalid.reserved"));
    }

    @Test
    void refusesTheSeriesOfAnotherOrgan() {
        assertThat(desk.series(document, register(4, null))).isEqualTo(4);
        assertThatThrownBy(() -> desk.series(document, register(6, null))).isInstanceOf(InvalidException.class);
    }

    private static RegisterNumber register(long series, @Nullable Long kept) {
        return new RegisterNumber(series, kept, 30, "主送机关各1份。", 0);
    }
}
