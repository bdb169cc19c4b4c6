package org.shuniu.kernel.web;

import java.util.Optional;
import org.shuniu.kernel.Actor;

/** Who makes the current request; empty before sign-in. */
public interface ActorSource {
    Optional<Actor> current();
}
