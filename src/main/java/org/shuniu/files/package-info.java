/** Attachments: stored once, named by hash, checked by content, seen with their subject. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "audit", "rules"})
@NullMarked
package org.shuniu.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
