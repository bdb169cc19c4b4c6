package org.shuniu.rules;

import java.util.List;
import org.shuniu.kernel.Finding;

/**
 * Keeps what rules found when a step was taken or stopped; what is only looked at is not kept (ORG-20). A rule counts
 * once a day for one record.
 */
public interface RuleHits {
    /** Commits or rolls back with the step. */
    void passed(JudgedRecord judged, List<Finding> findings);

    /** Stays although the step is refused. */
    void stopped(JudgedRecord judged, List<Finding> findings);
}
