/** Supervision: every decision followed as a matter, unit by unit, until it is done and written off. */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"kernel", "audit", "identity", "calendar", "rules", "files", "search", "layout"})
@NullMarked
package org.shuniu.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
