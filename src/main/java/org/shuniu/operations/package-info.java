/** What the machinery could not finish by itself, for the 系统管理员: events whose listener failed. */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.shuniu.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
