package org.shuniu.duty.service.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.duty.domain.incident.CountedFrom;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** 以上含本数，以下不含: each bound from both sides (DUTY-07), and the profiles of B-4.2. */
class ThresholdTableTests {
    private static IncidentSettings settings(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("shuniu.duty.incident", IncidentSettings.class);
    }

    private final ThresholdTable table = new ThresholdTable(settings(Map.of()));

    @ParameterizedTest
    @CsvSource({
        ", , , GENERAL",
        "2, 9, 999, GENERAL",
        "3, , , LARGER",
        "9, , , LARGER",
        "10, , , MAJOR",
        "29, , , MAJOR",
        "30, , , EXTRAORDINARY",
        ", 10, , LARGER",
        ", 49, , LARGER",
        ", 50, , MAJOR",
        ", 99, , MAJOR",
        ", 100, , EXTRAORDINARY",
        ", , 1000, LARGER",
        ", , 4999, LARGER",
        ", , 5000, MAJOR",
        ", , 9999, MAJOR",
        ", , 10000, EXTRAORDINARY",
        "11, 0, 0, MAJOR",
        "1, 100, 0, EXTRAORDINARY"
    })
    void proposesTheGravestLevelReached(
            @Nullable Integer dead, @Nullable Integer badly, @Nullable Integer loss, IncidentLevel level) {
        assertThat(table.propose(new Figures(dead, 500, badly, 500, loss))).isEqualTo(level);
    }

    @Test
    void sendsUpFromLargerOnAndWhateverIsSensitiveOrNotGraded() {
        assertThat(table.goesUp(IncidentLevel.GENERAL, false)).isFalse();
        assertThat(table.goesUp(IncidentLevel.GENERAL, true)).isTrue();
        assertThat(table.goesUp(IncidentLevel.LARGER, false)).isTrue();
        assertThat(table.goesUp(null, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DEFAULT, , 30, 60",
        "WORK_SAFETY, , 60, 120",
        "QUARTER_HOUR, , 15, 35",
        "QUARTER_HOUR, MAJOR, 15, 35",
        "QUARTER_HOUR, LARGER, 60, 60",
        "QUARTER_HOUR, GENERAL, 360, 360",
        "TWENTY_FORTY, GENERAL, 20, 40"
    })
    void setsTheMinutesOfTheProfileThatIsConfigured(
            ReportingProfile profile, @Nullable IncidentLevel level, int phone, int written) {
        var limits =
                settings(Map.of("shuniu.duty.incident.profile", profile.name())).limits(level);
        assertThat(limits.phoneMinutes()).isEqualTo(phone);
        assertThat(limits.writtenMinutes()).isEqualTo(written);
    }

    @Test
    void takesOwnMinutesAndTheMomentToCountFrom() {
        var limits = settings(Map.of(
                        "shuniu.duty.incident.phone-minutes", "25", "shuniu.duty.incident.counted-from", "RECEIVED"))
                .limits(null);
        assertThat(limits.phoneMinutes()).isEqualTo(25);
        assertThat(limits.writtenMinutes()).isEqualTo(60);
        assertThat(limits.countedFrom()).isEqualTo(CountedFrom.RECEIVED);
    }
}
