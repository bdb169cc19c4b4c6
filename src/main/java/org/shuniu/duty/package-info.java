/** Duty: rooms that are never empty, the log they keep, and emergencies reported in minutes. */
@ApplicationModule(
        displayName = "Duty",
        allowedDependencies = {"kernel", "audit", "identity", "calendar", "rules", "files", "search", "layout"})
@NullMarked
package org.shuniu.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
