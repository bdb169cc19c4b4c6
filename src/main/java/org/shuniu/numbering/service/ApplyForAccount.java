package org.shuniu.numbering.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.numbering.domain.SeriesKind;

/**
 * An organ asks for 发文立户, or for further series.
 *
 * @param organId null: the own organ
 * @param series lines without a code are left out
 */
public record ApplyForAccount(
        @Nullable Long organId,

        @NotBlank(message = "{numbering.apply.reason.required}")
        @Size(max = 500, message = "{numbering.apply.reason.long}")
        String reason,

        @Size(max = 10, message = "{numbering.apply.series.many}") @Nullable
        List<@Valid Line> series) {
    /** One series; kind null: {@link SeriesKind#YEARLY}. */
    public record Line(
            @Size(max = 31, message = "{numbering.text.long}") @Nullable
            String code,

            @Nullable SeriesKind kind,

            @Size(max = 200, message = "{numbering.text.long}") @Nullable
            String purpose) {
        public SeriesKind kindOrYearly() {
            return kind == null ? SeriesKind.YEARLY : kind;
        }

        public String codeOrEmpty() {
            return code == null ? "" : code.strip();
        }

        public String purposeOrEmpty() {
            return purpose == null ? "" : purpose.strip();
        }
    }

    /** Three empty lines: as many as a new organ usually asks for. */
    public static ApplyForAccount blank(long organId) {
        var line = new Line("", SeriesKind.YEARLY, "");
        return new ApplyForAccount(organId, "", List.of(line, line, line));
    }

    public List<Line> wanted() {
        return series == null
                ? List.of()
                : series.stream().filter(line -> !line.codeOrEmpty().isEmpty()).toList();
    }
}
