package org.shuniu.kernel.error;

/** What this person may not know of, or what does not exist: 404, the same answer for both. */
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found", null, false, false);
    }
}
