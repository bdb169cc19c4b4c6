package org.shuniu.supervision.service.life;

import java.util.Set;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.SupervisionMode;

/** What is proposed, with form, methods and modes, which other modules leave to supervision. */
public record Proposal(ProposeMatter matter, MatterForm form, Set<Method> methods, Set<SupervisionMode> modes) {
    public Proposal {
        methods = Set.copyOf(methods);
        modes = Set.copyOf(modes);
    }

    public static Proposal of(ProposeMatter matter) {
        return new Proposal(matter, MatterForm.DAILY, Set.of(), Set.of());
    }
}
