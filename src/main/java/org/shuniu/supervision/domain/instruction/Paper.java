package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/** On which paper it stands: a record kept here, or one from outside by its title and number. */
@Embeddable
public record Paper(
        @Nullable String paperKind,
        @Nullable Long paperId,
        String paperTitle,
        @Nullable String paperNumber) {
    public @Nullable SubjectRef subject() {
        return paperKind == null || paperId == null ? null : new SubjectRef(paperKind, paperId);
    }
}
