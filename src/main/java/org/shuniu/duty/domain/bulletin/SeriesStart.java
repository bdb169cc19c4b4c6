package org.shuniu.duty.domain.bulletin;

import java.time.Instant;

/** What had been issued on paper when the system began to count: so many in the year, so many in all. */
public record SeriesStart(int year, int inYear, int inAll, String reason, String byName, Instant doneAt) {}
