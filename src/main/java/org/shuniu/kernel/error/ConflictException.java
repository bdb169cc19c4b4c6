package org.shuniu.kernel.error;

import org.shuniu.kernel.Refusal;

/** Somebody moved first (stale version, lock, state): 409 with what changed. */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public ConflictException(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
