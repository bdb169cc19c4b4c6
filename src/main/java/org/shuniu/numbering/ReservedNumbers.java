package org.shuniu.numbering;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** Numbers that a registrar keeps for a named purpose (预留). */
public interface ReservedNumbers {
    /** Reserved numbers of the series and year, in order. */
    List<Kept> reserved(long seriesId, int year);

    /** A number and what it is kept for. */
    record Kept(DocumentNumber number, String purpose) {}

    /** Gives a reserved number to the subject, in the caller's transaction; refuses like {@link Numbers#take}. */
    DocumentNumber takeReserved(long entryId, long organId, SubjectRef subject, Actor actor);
}
