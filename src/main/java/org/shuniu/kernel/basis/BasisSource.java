package org.shuniu.kernel.basis;

import java.util.Optional;
import org.shuniu.kernel.Actor;

/** Records of a module from whose words papers of other modules begin. */
public interface BasisSource {
    /** Kind of the subjects it answers for. */
    String kind();

    /** Empty for what does not exist, is not finished, or is not for this person to know of. */
    Optional<Basis> basis(long id, Actor actor);
}
