package org.shuniu.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a document, as plain values: the rule base knows no other module. Codes are the names
 * of the document module's and identity's enums ({@code NOTICE}, {@code DEPARTMENT} …). A Boolean that is null means
 * not known yet: the rule about it stays silent.
 *
 * @param kindName Chinese name of the 文种 (通知, 函, 命令（令）…); the rules judge by it
 * @param direction UP (上行), LEVEL (平行), DOWN (下行) or PUBLIC (公布)
 * @param letterPurpose purpose of a 函, null when none was chosen
 * @param disclosure 公开属性: PROACTIVE (主动), ON_REQUEST (依申请) or WITHHELD (不予); null when none was chosen
 * @param exceptionApproved the government office approved the exception of R04
 * @param answersIncoming linked to the paper that it answers
 * @param signer 签发人
 * @param numberSeriesOfIssuer the number comes from a series of the issuer
 * @param numberUnique nobody else holds this number
 * @param numberGapless every smaller number of the series and year is in use or in the register of void numbers
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
        @Nullable String currentHash,
        @Nullable Boolean numberUnique,
        @Nullable Boolean numberGapless) {

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
