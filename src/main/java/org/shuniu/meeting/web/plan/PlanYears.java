package org.shuniu.meeting.web.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.Option;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.service.plan.command.DraftPlan;

/** What the pages of plans choose from. */
final class PlanYears {
    private static final int NEXT_YEAR_FROM = 10;
    private static final int FEWEST_ROWS = 4;

    private PlanYears() {}

    static int asked(@Nullable Integer year, OfficeTime time) {
        var today = time.today();
        int usual = today.getMonthValue() >= NEXT_YEAR_FROM ? today.getYear() + 1 : today.getYear();
        return year == null || year < 2000 || year > 2200 ? usual : year;
    }

    /** As many rows as were sent. */
    static int rows(@Nullable Object form) {
        int sent = form instanceof DraftPlan plan && plan.rows() != null ? plan.rows().size() : 0;
        return Math.max(FEWEST_ROWS, sent);
    }

    static List<Option> classes() {
        return Arrays.stream(MeetingClass.values())
                .filter(kind -> !kind.isStanding())
                .map(kind -> Option.key(kind.name(), "meeting.class." + kind))
                .toList();
    }

    static List<Option> forms() {
        return Arrays.stream(MeetingForm.values())
                .map(form -> Option.key(form.name(), "meeting.form." + form))
                .toList();
    }
}
