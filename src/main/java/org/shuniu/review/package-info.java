/** Routes, review cases, work items and opinions for every module that needs approval. */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"kernel", "audit", "identity", "calendar", "files", "rules"})
@NullMarked
package org.shuniu.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
