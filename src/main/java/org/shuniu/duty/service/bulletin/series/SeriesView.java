package org.shuniu.duty.service.bulletin.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.bulletin.IssueNumber;
import org.shuniu.duty.domain.bulletin.SeriesStart;
import org.shuniu.kernel.Refusal;

/**
 * The series of an organ as its page shows it.
 *
 * @param next what the next signature takes
 * @param refusal why the reader may not say where it begins; null when he or she may
 */
public record SeriesView(
        String roomName,
        IssueNumber next,
        List<SeriesStart> starts,
        @Nullable Refusal refusal) {}
