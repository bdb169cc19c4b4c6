package org.shuniu.supervision.service.life;

import java.util.Set;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;

/** What is proposed, with form and methods, which other modules leave to supervision. */
public record Proposal(ProposeMatter matter, MatterForm form, Set<Method> methods) {
    public Proposal {
        methods = Set.copyOf(methods);
    }

    public static Proposal of(ProposeMatter matter) {
        return new Proposal(matter, MatterForm.DAILY, Set.of());
    }
}
