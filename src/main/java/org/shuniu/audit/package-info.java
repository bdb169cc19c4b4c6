/** The append-only, hash-chained trail of who did what. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel"})
@NullMarked
package org.shuniu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
