package org.shuniu.calendar.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The text of a notice or its JSON.
 *
 * @param version of the year when the parsed days were shown; null: load whatever is there now
 */
public record LoadYear(
        @NotBlank(message = "{calendar.notice.required}") @Size(max = 20_000, message = "{calendar.notice.long}")
        String text,

        @Nullable Integer version) {
    public static LoadYear blank() {
        return new LoadYear("", null);
    }
}
