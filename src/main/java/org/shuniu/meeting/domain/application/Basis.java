package org.shuniu.meeting.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a meeting was agreed (MTG-15): of a session kept here, or entered from outside (MTG-18).
 *
 * @param label the session as it was called when the decision was chosen
 */
@Embeddable
public record Basis(
        @Column(name = "basis") @Nullable String label,
        @Column(name = "basis_decision_id") @Nullable Long decisionId,
        @Column(name = "basis_outside_id") @Nullable Long outsideId) {
    private static final Pattern REFERENCE = Pattern.compile("(decision|outside)-(\\d{1,18})");

    /** What a form refers to, as {@code decision-12} or {@code outside-5}; null for anything else. */
    public static @Nullable Basis of(@Nullable String reference) {
        var read = REFERENCE.matcher(reference == null ? "" : reference.strip());
        if (!read.matches()) {
            return null;
        }
        Long id = Long.valueOf(read.group(2));
        return "decision".equals(read.group(1)) ? new Basis(null, id, null) : new Basis(null, null, id);
    }

    public @Nullable String reference() {
        if (decisionId != null) {
            return "decision-" + decisionId;
        }
        return outsideId == null ? null : "outside-" + outsideId;
    }

    /** A decision stands behind it, and not only words. */
    public boolean isRecorded() {
        return decisionId != null || outsideId != null;
    }
}
