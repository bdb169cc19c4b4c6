package org.shuniu.supervision;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** The front door of supervision. Who may know of an answer is the caller's business. */
public interface Matters {
    /**
     * Opens a matter as proposed (拟立项), inside the caller's transaction. Refuses ({@code InvalidException}, at the
     * fields of the command) what is similar to an open matter unless a reason is given, and what names no source.
     */
    long propose(ProposeMatter matter, Actor actor);

    /** Matters that follow this record up. */
    List<MatterCard> of(SubjectRef source);

    /** Open matters about much the same, under the government of this organ (严禁重复、多头督查). */
    List<MatterCard> similar(String title, String text, long organId);
}
