package org.shuniu.duty.service.swap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be relieved of a shift.
 *
 * @param askerId the officer, when the director enters it for him or her; null for oneself
 * @param counterShiftId the partner's shift that the asker takes in return; null for a substitution
 */
public record AskSwap(
        @NotNull(message = "{swap.shift.required}") Long shiftId,
        @Nullable Long askerId,
        @NotNull(message = "{swap.partner.required}") Long partnerId,
        @Nullable Long counterShiftId,

        @NotBlank(message = "{swap.reason.required}") @Size(max = 200, message = "{swap.reason.long}")
        String reason) {}
