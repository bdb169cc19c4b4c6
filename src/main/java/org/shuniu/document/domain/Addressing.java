package org.shuniu.document.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganType;

/**
 * What 行文关 judges beside the parties: which kind of paper, which way, from whom, on what grounds.
 *
 * @param necessity why it must be issued (条例 第十三条)
 * @param planReference entry of the annual plan or the approval to issue outside it
 * @param basis 依据, one to a line
 * @param citedTitle and {@code citedNumber}: the paper that is answered, transmitted or revoked
 * @param assignedByLeader 上级负责人直接交办, the one case in which a leader may be the addressee (第十五条（五）)
 */
@Embeddable
public record Addressing(
        @Enumerated(EnumType.STRING) DocumentKind kind,
        @Enumerated(EnumType.STRING) Direction direction,
        long issuerId,
        String issuerName,
        @Enumerated(EnumType.STRING) OrganType issuerType,
        @Nullable @Enumerated(EnumType.STRING) LetterPurpose letterPurpose,
        @Nullable String necessity,
        @Nullable String planReference,
        @Nullable String basis,
        @Nullable String citedTitle,
        @Nullable String citedNumber,
        boolean assignedByLeader) {

    /** The paper it answers is named (R14). */
    public boolean answersIncoming() {
        return citedTitle != null || citedNumber != null;
    }
}
