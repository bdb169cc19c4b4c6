/** Meetings: fewer, shorter, lawful, and followed up. */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {"kernel", "audit", "identity", "calendar", "rules", "review", "files", "search", "layout"
        })
@NullMarked
package org.shuniu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
