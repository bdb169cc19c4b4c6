package org.shuniu.duty.service.bulletin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident an issue may tell of.
 *
 * @param proposed 重大 or graver and in no issue yet: an issue is proposed (C3, scenario 4)
 */
public record ToldIncident(long id, String title, @Nullable String level, Instant receivedAt, boolean proposed) {}
