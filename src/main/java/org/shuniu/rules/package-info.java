/** The rule base: checks with source article, validity and profile, findings and overrides. */
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {"kernel", "audit", "identity"})
@NullMarked
package org.shuniu.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
