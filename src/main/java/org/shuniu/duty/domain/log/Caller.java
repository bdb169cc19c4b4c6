package org.shuniu.duty.domain.log;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who called, came or wrote; whatever is known (B-4.3). */
@Embeddable
public record Caller(
        @Column(name = "caller_unit") @Nullable String unit,
        @Column(name = "caller_name") @Nullable String name,
        @Column(name = "caller_post") @Nullable String post,
        @Column(name = "caller_phone") @Nullable String phone) {}
