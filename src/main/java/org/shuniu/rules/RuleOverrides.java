package org.shuniu.rules;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** Lifts an overridable rule for one record, by request and decision (DOC-12). */
public interface RuleOverrides {
    /** Refused for rules without exception, such as R03 and R23, and without a reason. */
    OverrideCard request(RequestOverride command, Actor actor);

    /** By SECRETARY, LEADER or PRINCIPAL of the deciding organ, never by who asked. */
    OverrideCard decide(long id, DecideOverride command, Actor actor);

    /**
     * Enters an exception that {@code decider} has just granted in the record's own procedure. Nobody can grant it here
     * in its place: it was never open in this list (DOC-12).
     */
    OverrideCard record(RecordOverride command, Actor decider);

    /** What was granted for the record holds no longer, because it is another one now; it may be asked for again. */
    void withdraw(SubjectRef subject, String rule);

    /** Of one record that the reader may know of, oldest first. */
    List<OverrideCard> of(SubjectRef subject, Actor actor);

    /** True when the rule is lifted for the record, e.g. {@code exceptionApproved} for R04. */
    boolean isLifted(SubjectRef subject, String rule);
}
