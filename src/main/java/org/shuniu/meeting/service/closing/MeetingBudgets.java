package org.shuniu.meeting.service.closing;

import java.math.BigDecimal;
import java.util.Optional;

/** What a meeting was allowed to cost; answered by whoever approves applications. */
public interface MeetingBudgets {
    /** In yuan; empty for a meeting without a budget of its own. */
    Optional<BigDecimal> budget(long meetingId);
}
