package org.shuniu.duty.service.incident.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A call: whom, when (now when blank), what was asked; the answer may follow. */
public record LogDispatch(
        @NotBlank(message = "{incident.dispatch.called.required}")
        @Size(max = 200, message = "{incident.text.long}")
        @Nullable
        String called,

        @Nullable String calledAt,

        @NotBlank(message = "{incident.dispatch.asked.required}")
        @Size(max = 1000, message = "{incident.text.long}")
        @Nullable
        String asked,

        @Size(max = 1000, message = "{incident.text.long}") @Nullable
        String answer) {
    public static LogDispatch blank() {
        return new LogDispatch(null, null, null, null);
    }
}
