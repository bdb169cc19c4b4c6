package org.shuniu.audit.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param intact no link is broken
 * @param links links that hold, counted from the first
 * @param head hash of the last link that holds, hexadecimal; keep it on paper to prove the chain later
 * @param broken the first broken link, null when intact
 * @param unsealed length of the tail that is not in the chain yet
 * @param unsealedSince time of the oldest entry of that tail
 */
public record Verification(
        boolean intact,
        long links,
        String head,
        @Nullable BrokenLink broken,
        long unsealed,
        @Nullable Instant unsealedSince,
        Instant checkedAt) {

    /**
     * The first link that does not hold.
     *
     * @param sealNo its number in the chain
     * @param entryId the entry found there, null when there is none
     */
    public record BrokenLink(long sealNo, @Nullable Long entryId, Fault fault) {}

    /** CHANGED: content or hash differs; MISSING: an entry was taken out; CUT: entries are gone at the end. */
    public enum Fault {
        CHANGED,
        MISSING,
        CUT
    }
}
