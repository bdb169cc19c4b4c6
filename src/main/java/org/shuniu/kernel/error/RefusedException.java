package org.shuniu.kernel.error;

import org.shuniu.kernel.Refusal;

/** The policy says no: 403 with the reason. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
