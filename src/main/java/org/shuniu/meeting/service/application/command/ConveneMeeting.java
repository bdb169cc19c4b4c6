package org.shuniu.meeting.service.application.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A standing session is called.
 *
 * @param firstNumber number of this session where none of its class was counted here in this term
 */
public record ConveneMeeting(
        @Nullable
        @Min(value = 1, message = "{meeting.firstNumber.range}")
        @Max(value = 9999, message = "{meeting.firstNumber.range}")
        Integer firstNumber,

        int version) {}
