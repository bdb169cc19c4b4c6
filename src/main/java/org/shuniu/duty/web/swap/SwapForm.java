package org.shuniu.duty.web.swap;

import org.jspecify.annotations.Nullable;

/** The untouched form of a new swap. */
record SwapForm(
        long shiftId,
        @Nullable Long askerId,
        @Nullable Long partnerId,
        @Nullable Long counterShiftId,
        String reason) {}
