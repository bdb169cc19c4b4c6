package org.shuniu.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.SubjectRef;

/** Checks a document with the rules in force on a date, in the profile of this installation (DOC-07). */
public interface RuleDesk {
    /** At which point of the life the check runs; a rule says at which stages it speaks. */
    enum Stage {
        DRAFTING,
        SUBMISSION,
        GATE,
        SIGNATURE,
        RECHECK,
        NUMBERING,
        TYPESETTING
    }

    /**
     * All findings at these stages, each once; those lifted by an approved override of the subject are left out.
     *
     * @param stages a rule that speaks at several of them judges as at the last
     */
    List<Finding> check(SubjectRef subject, DocumentFacts facts, Set<Stage> stages, LocalDate on);

    default List<Finding> check(SubjectRef subject, DocumentFacts facts, Stage stage, LocalDate on) {
        return check(subject, facts, EnumSet.of(stage), on);
    }
}
