package org.shuniu.kernel.error;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/** Somebody moved first (stale version, lock, state): 409 with what changed. */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;
    private final @Nullable String link;

    public ConflictException(Refusal refusal) {
        this(refusal, null);
    }

    /** @param link page of what somebody else made first, null where the address itself says it */
    public ConflictException(Refusal refusal, @Nullable String link) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
        this.link = link;
    }

    public Refusal refusal() {
        return refusal;
    }

    public @Nullable String link() {
        return link;
    }
}
