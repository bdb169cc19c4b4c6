package org.shuniu.duty.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.support.People;

class BulletinActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/duty-bulletin.md");
    private static final Instant AT = Instant.parse("2026-07-18T15:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EDITING     | EDIT COMPOSE SUBMIT DISCARD
            IN_REVIEW   | APPROVE SEND_BACK
            WITH_SIGNER | SEND_BACK SIGN
            SIGNED      | SEND
            SENT        | ''
            DISCARDED   | ''
            """)
    void opensExactlyTheseSteps(BulletinStatus from, String steps) {
        assertThat(BulletinAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of an issue of 《值班快报》

                Printed from `BulletinAction`; a test compares this page with the code. Editor, reviewer and signer are three
                persons; whoever changed the words last counts as an editor. Both numbers are taken at the signature.

                | Action | From | To |
                |---|---|---|
                """);
        for (BulletinAction action : BulletinAction.values()) {
            String from = action.from().stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(action, from, action.target()));
        }
        Files.writeString(Path.of("target", "lifecycle-duty-bulletin.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }

    @Test
    void forgetsTheReviewerOfATextThatWasSentBack() {
        var bulletin = bulletin();
        bulletin.submit(AT);
        bulletin.approve(People.outsider(), AT);
        assertThat(bulletin.isReviewedBy(People.outsider().personId())).isTrue();
        bulletin.sendBack(AT);
        assertThat(bulletin.isReviewedBy(People.outsider().personId())).isFalse();
    }

    @Test
    void countsWhoeverChangedTheWordsAsItsEditor() {
        var bulletin = bulletin();
        bulletin.edit("题", "文", List.of(), People.outsider(), AT);
        assertThat(bulletin.isBy(People.outsider().personId())).isTrue();
        assertThat(bulletin.isBy(People.drafter().personId())).isTrue();
    }

    @Test
    void isNotSentUnsigned() {
        var bulletin = bulletin();
        assertThatThrownBy(() -> bulletin.send(AT)).isInstanceOf(ConflictException.class);
        assertThat(bulletin.sentAt()).isNull();
    }

    private static DutyBulletin bulletin() {
        var drafter = People.drafter();
        var origin = new BulletinOrigin(
                1, "总值班室", 1, "省政府办公厅", 2, drafter.personId(), drafter.name(), AT, LocalDate.of(2026, 7, 18));
        return new DutyBulletin(origin, List.of(7L), "题", "文");
    }
}
