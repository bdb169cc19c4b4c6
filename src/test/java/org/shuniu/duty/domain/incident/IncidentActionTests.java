package org.shuniu.duty.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.kernel.error.ConflictException;

/** Incidents as the table says, and their clocks to the minute (DUTY-09). */
class IncidentActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/incident.md");
    private static final Instant HAPPENED = Instant.parse("2026-07-18T14:10:00Z");
    private static final Instant RECEIVED = HAPPENED.plus(Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, REGISTER FIRST_REPORT STATE HANDLE APPEND MERGE FAULT CLOSE",
        "VERIFYING, GRADE FIRST_REPORT STATE HANDLE APPEND MERGE FAULT CLOSE",
        "GRADED, REGRADE FIRST_REPORT STATE HANDLE APPEND MERGE FAULT CLOSE",
        "REPORTED, REGRADE FOLLOW_UP STATE HANDLE APPEND MERGE FAULT",
        "HANDLING, REGRADE FOLLOW_UP FINAL_REPORT STATE HANDLE APPEND MERGE FAULT",
        "FINISHED, REGRADE SUPPLEMENT STATE HANDLE APPEND FAULT ARCHIVE",
        "ARCHIVED, FAULT REOPEN RESUME"
    })
    void opensExactlyTheseStepsOfAnIncident(IncidentStatus from, String steps) {
        assertThat(IncidentAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void isRegisteredByItselfOnceTimePlaceSourceAndWhatAreKnown() {
        assertThat(heard(null, HAPPENED).status()).isEqualTo(IncidentStatus.RECEIVED);
        assertThat(heard("望川市", HAPPENED).status()).isEqualTo(IncidentStatus.VERIFYING);
    }

    @Test
    void goesByFollowUpsToTheFinalReport() {
        var incident = heard("望川市", HAPPENED);
        incident.firstReported(ClockKind.PHONE, RECEIVED, RECEIVED);
        assertThatThrownBy(() -> incident.finish(RECEIVED)).isInstanceOf(ConflictException.class);
        incident.followedUp(RECEIVED);
        incident.finish(RECEIVED);
        assertThat(incident.status()).isEqualTo(IncidentStatus.FINISHED);
        assertThatThrownBy(() -> incident.close(RECEIVED)).isInstanceOf(ConflictException.class);
    }

    @Test
    void countsFromTheEventUnlessItWasHeardTooLateForIt() {
        assertThat(heard("望川市", HAPPENED).clock().phoneDueAt()).isEqualTo(HAPPENED.plus(Duration.ofMinutes(30)));
        var late = heard("望川市", RECEIVED.minus(Duration.ofMinutes(30)));
        assertThat(late.clock().phoneDueAt()).isEqualTo(RECEIVED.plus(Duration.ofMinutes(30)));
        assertThat(heard("望川市", null).clock().writtenDueAt()).isEqualTo(RECEIVED.plus(Duration.ofMinutes(60)));
    }

    /** DUTY-09: two weeks later the third dies; nothing was owed before. */
    @Test
    void countsFromTheMomentItHasToGoUp() {
        var incident = heard("望川市", HAPPENED);
        var limits = new ClockLimits("DEFAULT", CountedFrom.HAPPENED, 30, 60);
        incident.grade(new Grade(IncidentLevel.GENERAL, false, null, false), limits, RECEIVED);
        var later = RECEIVED.plus(Duration.ofDays(14));
        incident.grade(new Grade(IncidentLevel.LARGER, false, null, true), limits, later);
        assertThat(incident.clock().phoneDueAt()).isEqualTo(later.plus(Duration.ofMinutes(30)));
        assertThat(incident.clockStart()).isEqualTo(later);
        incident.state(incident.account(), Course.UNKNOWN, later);
        assertThat(incident.clock().writtenDueAt())
                .as("facts change nothing")
                .isEqualTo(later.plus(Duration.ofHours(1)));
    }

    /** DUTY-09: graded later, still counted from the event, as it had to go up all the time. */
    @Test
    void goesOnCountingWhatHadToGoUpFromTheStart() {
        var incident = heard("望川市", HAPPENED);
        var limits = new ClockLimits("DEFAULT", CountedFrom.HAPPENED, 30, 60);
        incident.grade(new Grade(IncidentLevel.LARGER, false, null, true), limits, RECEIVED);
        assertThat(incident.clock().phoneDueAt()).isEqualTo(HAPPENED.plus(Duration.ofMinutes(30)));
    }

    /** DUTY-15: closed without a report it begins anew; archived after the last report it takes supplements. */
    @Test
    void opensAgainWhereItWasClosed() {
        var closed = heard("望川市", HAPPENED);
        closed.close(RECEIVED);
        assertThatThrownBy(() -> closed.firstReported(ClockKind.WRITTEN, RECEIVED, RECEIVED))
                .isInstanceOf(ConflictException.class);
        var later = RECEIVED.plus(Duration.ofDays(2));
        closed.reopen(later);
        assertThat(closed.status()).isEqualTo(IncidentStatus.RECEIVED);
        assertThat(closed.clock().isBroken(ClockKind.PHONE, later)).isFalse();
        var archived = heard("望川市", HAPPENED);
        archived.firstReported(ClockKind.WRITTEN, RECEIVED, RECEIVED);
        archived.followedUp(RECEIVED);
        archived.finish(RECEIVED);
        archived.archive(RECEIVED);
        archived.reopen(later);
        assertThat(archived.status()).isEqualTo(IncidentStatus.FINISHED);
    }

    @Test
    void keepsTheHigherOfTwoFigures() {
        assertThat(new Figures(11, null, 0, 23, 5).atLeast(new Figures(10, 2, null, 24, null)))
                .isEqualTo(new Figures(11, 2, 0, 24, 5));
    }

    @Test
    void isInTimeOnTheMinuteAndBrokenASecondLater() {
        var due = HAPPENED.plus(Duration.ofMinutes(30));
        var incident = heard("望川市", HAPPENED);
        assertThat(incident.clock().isBroken(ClockKind.PHONE, due)).isFalse();
        assertThat(incident.clock().isBroken(ClockKind.PHONE, due.plusSeconds(1)))
                .isTrue();
        incident.firstReported(ClockKind.WRITTEN, due, due);
        assertThat(incident.clock().isBroken(ClockKind.PHONE, due.plusSeconds(9999)))
                .as("a paper in time needs no call")
                .isFalse();
    }

    @Test
    void aFigureGoesDownWhenItIsLowerOrTakenBack() {
        var known = new Figures(11, 2, null, 23, null);
        assertThat(new Figures(11, 2, 0, 24, 100).isBelow(known)).isFalse();
        assertThat(new Figures(10, 2, null, 23, null).isBelow(known)).isTrue();
        assertThat(new Figures(11, null, null, 23, null).isBelow(known)).isTrue();
    }

    @Test
    void windowOfCasualtiesIsShortForFiresAndTraffic() {
        assertThat(heard("望川市", HAPPENED).windowEnds()).isEqualTo(HAPPENED.plus(Duration.ofDays(30)));
        var fire = incident("望川市", HAPPENED, true);
        assertThat(fire.windowEnds()).isEqualTo(HAPPENED.plus(Duration.ofDays(7)));
    }

    @Test
    void incidentsStandInTheHandbookAsTheyAre() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of an incident and of its reports

                Printed from `IncidentAction` and `ReportAction`; a test compares this page with the code. A first report starts from
                every phase before it: nothing that is missing holds it back.

                | Action | From | To |
                |---|---|---|
                """);
        for (IncidentAction action : IncidentAction.values()) {
            page.append("| %s | %s | %s |%n"
                    .formatted(
                            action,
                            action.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            action.target().map(Enum::name).orElse("–")));
        }
        page.append("%n| Action on a report | From | To |%n|---|---|---|%n".formatted());
        for (ReportAction action : ReportAction.values()) {
            page.append("| %s | %s | %s |%n"
                    .formatted(
                            action,
                            action.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            action.target()));
        }
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }

    private static Incident heard(@Nullable String place, @Nullable Instant happened) {
        return incident(place, happened, false);
    }

    private static Incident incident(@Nullable String place, @Nullable Instant happened, boolean shortWindow) {
        // @formatter:off
        var origin = new Origin(1, "总值班室", 2, "省政府办公厅", 3, "秦朗", RECEIVED, LocalDate.parse("2026-07-18"), false,
                null, null, null);
        var account = new Account("爆炸", "爆炸", place, "来电", IncidentCategory.WORK_SAFETY, null, shortWindow,
                RECEIVED, happened);
        // @formatter:on
        var limits = new ClockLimits("DEFAULT", CountedFrom.HAPPENED, 30, 60);
        return new Incident(origin, account, Course.UNKNOWN, Grade.OPEN, limits);
    }
}
