package org.shuniu.meeting.service.plan.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.plan.PlanItem;
import org.shuniu.meeting.domain.plan.PlanRow;

/**
 * The plan of a year; rows in which nothing is written are left out.
 *
 * @param year of a new plan; that of one that stands does not change
 */
public record DraftPlan(
        @NotNull(message = "{meeting.plan.year.required}")
        @Min(value = 2000, message = "{meeting.plan.year.range}")
        @Max(value = 2200, message = "{meeting.plan.year.range}")
        Integer year,

        @Nullable @Valid @Size(max = 60, message = "{meeting.plan.rows.many}")
        List<Row> rows,

        int version) {
    /** A meeting as it is planned. */
    public record Row(
            @Nullable @Size(max = 200, message = "{meeting.text.long}")
            String title,

            @Nullable MeetingClass meetingClass,
            @Nullable MeetingForm form,

            @Nullable
            @Min(value = 1, message = "{meeting.plan.month.range}")
            @Max(value = 12, message = "{meeting.plan.month.range}")
            Integer month,

            @Nullable LocalDate plannedOn,

            @Nullable
            @Min(value = 1, message = "{meeting.plan.days.range}")
            @Max(value = 30, message = "{meeting.plan.days.range}")
            Integer days,

            @Nullable
            @Min(value = 0, message = "{meeting.number.range}")
            @Max(value = 1_000_000, message = "{meeting.number.range}")
            Integer people,

            @Nullable
            @Min(value = 0, message = "{meeting.number.range}")
            @Max(value = 100_000_000, message = "{meeting.number.range}")
            Integer cost,

            @Nullable @Size(max = 200, message = "{meeting.text.long}")
            String leaders) {
        public static Row blank() {
            return new Row(null, MeetingClass.PROFESSIONAL, MeetingForm.VIDEO, null, null, null, null, null, null);
        }

        /** Nothing is written in it; class and form are chosen beforehand. */
        public boolean isBlank() {
            return isBlank(title)
                    && isBlank(leaders)
                    && plannedOn == null
                    && month == null
                    && days == null
                    && people == null
                    && cost == null;
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    /** With so many empty rows to write in. */
    public static DraftPlan of(int year, List<PlanItem> items, int more, int version) {
        var rows = new ArrayList<Row>();
        items.forEach(item -> rows.add(row(item.row())));
        for (int place = 0; place < more; place++) {
            rows.add(Row.blank());
        }
        return new DraftPlan(year, rows, version);
    }

    private static Row row(PlanRow row) {
        return new Row(
                row.title(),
                row.meetingClass(),
                row.form(),
                row.month(),
                row.plannedOn(),
                row.days(),
                row.people(),
                row.cost(),
                row.leaders());
    }
}
