package org.shuniu.meeting.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Places of the rows that were sent; of some empty ones where nothing could be read. */
    static List<Integer> places(@Nullable Object form) {
        var rows = form instanceof DraftPlan plan ? plan.rows() : null;
        int unread = form == null ? FEWEST_ROWS : 0;
        return IntStream.range(0, rows == null ? unread : rows.size()).boxed().toList();
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
