package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shuniu.supervision.domain.inspection.referral.ReferralTarget;

/** 移送: what to which organ. */
public record ProposeReferral(
        @NotNull(message = "{inspection.target.required}") ReferralTarget target,

        @NotBlank(message = "{inspection.organ.required}") @Size(max = 200, message = "{inspection.text.long}")
        String organ,

        @NotBlank(message = "{inspection.clue.required}") @Size(max = 4000, message = "{inspection.words.long}")
        String subject) {}
