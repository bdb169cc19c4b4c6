package org.shuniu.rules;

import java.time.LocalDate;
import java.util.List;
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

    /** All findings at this stage; those lifted by an approved override of the subject are left out. */
    List<Finding> check(SubjectRef subject, DocumentFacts facts, Stage stage, LocalDate on);
}
