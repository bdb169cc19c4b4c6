package org.shuniu.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a document, as plain values: the rule base knows no other module. Codes are the names
 * of the document module's and identity's enums ({@code NOTICE}, {@code DEPARTMENT} …).
 */
public record DocumentFacts(
        String kind,
        String kindName,
        String direction,
        Party issuer,
        List<Party> jointIssuers,
        List<Party> addressees,
        List<Party> copies,
        String title,
        String body,
        List<String> listedAttachments,
        List<String> attachedTitles,
        @Nullable String letterPurpose,
        @Nullable String disclosure,
        @Nullable String disclosureReason,
        @Nullable String contact,
        boolean assignedByLeader,
        boolean exceptionApproved,
        boolean answersIncoming,
        @Nullable String signer,
        @Nullable String number,
        @Nullable Integer numberYear,
        @Nullable LocalDate signedOn,
        @Nullable Boolean numberSeriesOfIssuer,
        int openDisagreements,
        @Nullable Boolean firstPageShowsBody,
        @Nullable String signedHash,
        @Nullable String currentHash) {

    /**
     * Issuer, addressee or copy.
     *
     * @param type name of {@code OrganType}, null when the name is not in the directory
     * @param level name of {@code OrganLevel}
     * @param relation to the issuer: SELF, SUPERIOR (direct), SKIPPED_SUPERIOR (further up), SUBORDINATE, SAME_LEVEL,
     *     OTHER, PERSON (a leader by name or title)
     * @param skipped names of the organs passed over by SKIPPED_SUPERIOR
     * @param collective 各市人民政府 and the like
     */
    public record Party(
            String name,
            @Nullable Long organId,
            @Nullable String type,
            @Nullable String level,
            String relation,
            List<String> skipped,
            boolean collective) {}
}
