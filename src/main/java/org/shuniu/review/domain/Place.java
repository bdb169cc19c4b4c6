package org.shuniu.review.domain;

/** Where 加签 puts the new signer, seen from the one who adds. */
public enum Place {
    /** The adder's own item waits until the new signer has acted. */
    BEFORE,
    /** The new signer's item opens when the adder has acted. */
    AFTER,
    /** Both work at the same time. */
    ALONGSIDE
}
