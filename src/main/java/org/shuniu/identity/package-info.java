/** Organs, people, posts, roles, delegation and sign-in. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.shuniu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
