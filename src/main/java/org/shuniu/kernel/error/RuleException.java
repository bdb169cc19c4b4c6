package org.shuniu.kernel.error;

import java.util.List;
import org.shuniu.kernel.Finding;

/** Rules of the rule base refuse: 422 with finding, rule and source. */
public class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public RuleException(List<Finding> findings) {
        super("rules", null, false, false);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
