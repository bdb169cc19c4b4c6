package org.shuniu.meeting.service.figures;

import java.util.List;
import org.shuniu.meeting.domain.MeetingClass;

/**
 * Approved meetings of a year against the plan and the year before; standing sessions are counted apart. Units stand in
 * the order of the directory: this is no league table.
 *
 * @param whole the whole government is counted, else the reader's own unit
 */
public record MeetingFigures(int year, boolean whole, Figure total, List<UnitFigure> units, List<ClassFigure> classes) {
    /**
     * @param held approved in the year, those with an exception among them
     * @param before in the year before
     * @param planned accepted rows of the plan
     * @param exceptions meetings for which a rule was lifted
     */
    public record Figure(
            long held, long before, long planned, long days, long people, long cost, long video, long exceptions) {
        /** Share of meetings by video, in per cent. */
        public long videoShare() {
            return held == 0 ? 0 : Math.round(100.0 * video / held);
        }

        Figure plus(Figure other) {
            return new Figure(
                    held + other.held,
                    before + other.before,
                    planned + other.planned,
                    days + other.days,
                    people + other.people,
                    cost + other.cost,
                    video + other.video,
                    exceptions + other.exceptions);
        }

        static final Figure NOTHING = new Figure(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Of one unit. */
    public record UnitFigure(long organId, String organName, Figure figure) {}

    /** Of one class. */
    public record ClassFigure(MeetingClass meetingClass, long held, long before) {}
}
