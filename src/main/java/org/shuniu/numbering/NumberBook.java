package org.shuniu.numbering;

import org.shuniu.kernel.SubjectRef;

/** The register, asked about a number that stands on a paper (R17, R18). */
public interface NumberBook {
    Standing standing(String number, long organId, SubjectRef subject);

    /**
     * How the number stands in the register.
     *
     * @param ofOrgan it is entered there, in a series of the organ
     * @param unique no other paper holds it, and it is not kept for one
     * @param gapless every smaller number of its series and year is entered: in use, reserved or void
     */
    record Standing(boolean ofOrgan, boolean unique, boolean gapless) {}
}
