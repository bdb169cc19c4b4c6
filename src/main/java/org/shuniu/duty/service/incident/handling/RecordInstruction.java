package org.shuniu.duty.service.incident.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.record.Means;

/** What a leader ordered and when (now when blank); an order by phone is read back to him. */
public record RecordInstruction(
        @NotBlank(message = "{incident.instruction.leader.required}")
        @Size(max = 100, message = "{incident.text.long}")
        @Nullable
        String leader,

        @NotNull(message = "{incident.instruction.means.required}") @Nullable
        Means means,

        @Nullable String givenAt,

        @NotBlank(message = "{incident.words.required}") @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String words,

        @Nullable Boolean readBack) {
    public static RecordInstruction blank() {
        return new RecordInstruction(null, Means.PHONE, null, null, false);
    }
}
