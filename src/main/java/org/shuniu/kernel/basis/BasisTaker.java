package org.shuniu.kernel.basis;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** Somewhere papers begin. */
public interface BasisTaker {
    /** Kind of the papers; the button's words stand under {@code basis.begin.<kind>}. */
    String kind();

    /** Address at which this person begins a paper from that record; empty for everybody whose duty it is not. */
    Optional<String> address(SubjectRef basis, Actor actor);
}
