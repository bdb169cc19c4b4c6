/** Outgoing documents from draft to archive. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "rules",
            "numbering",
            "review",
            "files",
            "layout",
            "search"
        })
@NullMarked
package org.shuniu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
