package org.shuniu.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.By;
import org.shuniu.kernel.error.ConflictException;

/** How long a designation holds (第七条). */
class DesignationTests {
    private static final By HEAD = new By(9, "闻璟", "督查处", Instant.parse("2026-03-02T04:00:00Z"));

    private static Designation ofSpring() {
        var mission = new Designation.Mission("种子储备", "牵头", "省政府决定", day("2026-03-01"), day("2026-05-31"));
        return new Designation(
                new Designation.Designated(3, "省农业厅", 2), mission, List.of(new Scope(4, "松浦市人民政府")), HEAD);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void holdsFromTheFirstDayToTheLast() {
        var designation = ofSpring();
        assertThat(designation.holdsOn(day("2026-02-28"))).isFalse();
        assertThat(designation.holdsOn(day("2026-03-01"))).isTrue();
        assertThat(designation.holdsOn(day("2026-05-31"))).isTrue();
        assertThat(designation.holdsOn(day("2026-06-01"))).isFalse();
    }

    @Test
    void holdsNoMoreFromTheDayOnWhichItIsEnded() {
        var designation = ofSpring();
        designation.end(day("2026-04-10"), "登记有误。", HEAD);
        assertThat(designation.holdsOn(day("2026-04-09"))).isTrue();
        assertThat(designation.holdsOn(day("2026-04-10"))).isFalse();
        assertThat(designation.endedBecause()).isEqualTo("登记有误。");
    }

    @Test
    void isEndedOnce() {
        var designation = ofSpring();
        designation.end(day("2026-04-10"), "登记有误。", HEAD);
        assertThatThrownBy(() -> designation.end(day("2026-04-11"), "再次。", HEAD))
                .isInstanceOf(ConflictException.class)
                .hasMessage("supervision.refused.designationEnded");
        assertThat(designation.endedOn()).isEqualTo(day("2026-04-10"));
    }
}
