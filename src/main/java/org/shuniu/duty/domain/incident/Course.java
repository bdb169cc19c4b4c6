package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How it goes on (B-4.3).
 *
 * @param scope 影响范围
 * @param trend 发展趋势
 * @param measures 已采取措施
 * @param leaders 领导到位情况
 * @param requests 建议/请求
 * @param cause needed for the final report
 */
@Embeddable
public record Course(
        @Nullable String scope,
        @Nullable String trend,
        @Nullable String measures,
        @Nullable String leaders,
        @Nullable String requests,
        @Nullable String cause) {
    public static final Course UNKNOWN = new Course(null, null, null, null, null, null);
}
