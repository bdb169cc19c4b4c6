package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.support.SignedIn.as;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.issue.RegistrationService;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.service.ReserveNumbers;
import org.shuniu.numbering.service.SeriesService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A number that was kept for a paper goes to that paper (DOC-17). */
@DocumentOffice
class ReservedNumberTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private SeriesService series;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Clock clock;

    private DocumentId id;
    private DocumentNumber kept;
    private long usual;

    @BeforeEach
    void kept() {
        id = office.at(DocumentStep.NUMBERING);
        usual = numbers.openSeries(office.organ(OfficeWalk.OFFICE).id()).get(0).id();
        kept = series.reserve(
                        usual,
                        new ReserveNumbers(LocalDate.now(clock).getYear(), null, 1, "年度防汛总结"),
                        office.person("yezhiqiu"))
                .get(0);
    }

    @Test
    void isOfferedOnTheFormAndTaken() {
        assertThat(http.get().uri(id.link()).with(as("yezhiqiu", http)))
                .bodyText()
                .contains(kept.text() + " 年度防汛总结", "不用预留号");
        assertThat(http.post()
                        .uri(id.link() + "/registration")
                        .param("seriesId", "" + usual)
                        .param("reservedEntryId", "" + kept.entryId())
                        .param("copies", "30")
                        .param("distribution", "主送机关各1份。")
                        .param("version", "" + office.item(id, "yezhiqiu"))
                        .with(as("yezhiqiu", http)))
                .hasStatus3xxRedirection();
        assertThat(office.field(id, "number")).isEqualTo(kept.text());
    }

    @Test
    void isTakenThroughTheApiAndOnlyOnce() {
        assertThat(http.post()
                        .uri("/api/v1" + id.link() + "/registration")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"seriesId\":%d,\"reservedEntryId\":%d,\"copies\":1,\"distribution\":\"x\",\"version\":%d}"
                                        .formatted(usual, kept.entryId(), office.item(id, "yezhiqiu")))
                        .with(as("yezhiqiu", http)))
                .hasStatusOk();
        assertThat(office.field(id, "number")).isEqualTo(kept.text());
        var other = office.at(DocumentStep.NUMBERING);
        var again = new RegisterNumber(usual, kept.entryId(), 30, "主送机关各1份。", office.item(other, "yezhiqiu"));
        assertThatThrownBy(() -> registration.number(other, again, office.person("yezhiqiu")))
                .isInstanceOf(InvalidException.class);
        office.walk().step(other, DocumentStep.NUMBERING);
        assertThat(office.field(other, "number")).isNotEqualTo(kept.text());
    }
}
