package org.shuniu.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/** Keeps the search row of a subject, in the transaction of its record. */
public interface SearchIndex {
    void put(SubjectRef subject, String title, @Nullable String number, String text, LocalDate sortDate, String link);

    void remove(SubjectRef subject);
}
