/** The working-day calendar of state organs and the due dates counted with it. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.shuniu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
