package org.shuniu.meeting.service.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Signs oneself in by the code on the screen. */
public record SignIn(
        @NotBlank(message = "{meeting.attendance.code.required}")
        @Size(max = 12, message = "{meeting.attendance.code.wrong}")
        String code) {}
