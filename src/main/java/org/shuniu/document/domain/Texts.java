package org.shuniu.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which text stands where.
 *
 * @param current number of the current version, {@code hash} its hash
 * @param signed hash of what was signed, {@code cleared} of what 复核 let pass
 */
public record Texts(
        int current,
        String hash,
        @Nullable String signed,
        @Nullable String cleared) {
    /** The current text is the one that was signed and rechecked. */
    public boolean isCleared() {
        return hash.equals(cleared);
    }
}
