package org.shuniu.duty.domain.log;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What was said, in the parts of B-4.3; only the content must be there. */
@Embeddable
public record Account(
        String content,
        @Nullable String place,
        @Nullable String cause,
        @Nullable String process,
        @Nullable String measures,
        @Nullable String result,
        @Nullable String impact,
        @Nullable String trend) {}
