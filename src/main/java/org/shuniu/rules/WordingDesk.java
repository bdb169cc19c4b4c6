package org.shuniu.rules;

import java.util.List;
import org.shuniu.kernel.Finding;

/** Reads plain text for faults of levels, punctuation and numbers (R25, R29, R30), by line; stores nothing. */
public interface WordingDesk {
    /** In order of lines. */
    List<Finding> read(String text);
}
