package org.shuniu.rules;

import java.time.LocalDate;
import java.util.List;

/** The rules of a family, for a module that checks its own records by them: {@code M} for meetings. */
public interface RuleShelf {
    /** One version of each, in the profile of this installation, in order of code. */
    List<RuleInForce> inForce(String family, LocalDate on);
}
