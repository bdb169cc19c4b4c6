package org.shuniu.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/**
 * What other modules propose to be followed up (拟立项); one matter, one thing (一事一项).
 *
 * @param from the record that asks for it; what was ordered needs it or {@code basis}
 * @param leadUnitId and {@code coUnitIds}: organs or 内设机构
 * @param leaderId the leader who reads the result (批办领导)
 * @param notDuplicateBecause why it is not the same as a similar open matter
 * @param basis the paper that asks for it, where it is not kept here
 */
public record ProposeMatter(
        MatterSource source,
        @Nullable SubjectRef from,
        String title,
        String text,
        @Nullable Long leadUnitId,
        List<Long> coUnitIds,
        @Nullable LocalDate dueOn,
        @Nullable Long leaderId,
        boolean hot,
        boolean difficult,
        ReportingFrequency reporting,
        @Nullable String notDuplicateBecause,
        @Nullable String basis) {

    public ProposeMatter {
        coUnitIds = List.copyOf(coUnitIds);
    }

    /** From a record that is kept here. */
    public ProposeMatter(
            MatterSource source,
            @Nullable SubjectRef from,
            String title,
            String text,
            @Nullable Long leadUnitId,
            List<Long> coUnitIds,
            @Nullable LocalDate dueOn,
            @Nullable Long leaderId,
            boolean hot,
            boolean difficult,
            ReportingFrequency reporting,
            @Nullable String notDuplicateBecause) {
        // @formatter:off
        this(source, from, title, text, leadUnitId, coUnitIds, dueOn, leaderId, hot, difficult, reporting,
                notDuplicateBecause, null);
        // @formatter:on
    }
}
