package org.shuniu.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A deputy or member; the first is the leading one.
 *
 * @param delegation 代表团, 界别 or the body that proposes
 */
@Embeddable
public record Proposer(
        String name,
        @Nullable String delegation,
        @Nullable @Column(name = "contact") String contact,

        @Enumerated(EnumType.STRING) ProposerKind kind) {

    public boolean isBody() {
        return kind == ProposerKind.BODY;
    }
}
