package org.shuniu.duty.service.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a duty room for a period. Units stand in the order of the directory, never ranked (B-12).
 *
 * @param own first reports of the room's own, by phone and in writing
 * @param units rooms that report to it
 * @param categories incidents by category and level
 */
public record FiguresView(
        long roomId,
        String room,
        LocalDate from,
        LocalDate to,
        List<Timeliness> own,
        List<UnitLine> units,
        List<CategoryLine> categories) {
    /** Of all that had to be reported: in time, late (or overdue), and those whose clock still runs. */
    public record Timeliness(FiguresClock clock, long all, long inTime, long late, long running) {
        /** Of those decided, in whole percent; null while none is. */
        public @Nullable Long percent() {
            return inTime + late == 0 ? null : Math.round(inTime * 100.0 / (inTime + late));
        }
    }

    /**
     * A room below.
     *
     * @param inTime of its {@code reported} incidents, those without a case of late reporting
     * @param cases LATE, OMITTED, CONCEALED, FALSE: how many of each
     * @param zeroMissed 零报告 that did not come in time
     */
    public record UnitLine(
            long roomId, String name, long reported, long inTime, Map<String, Long> cases, long zeroMissed) {
        public long of(String kind) {
            return cases.getOrDefault(kind, 0L);
        }
    }

    /** A category of incidents by level; NONE is not graded yet. */
    public record CategoryLine(String category, Map<String, Long> levels) {
        public long of(String level) {
            return levels.getOrDefault(level, 0L);
        }

        public long total() {
            return levels.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
