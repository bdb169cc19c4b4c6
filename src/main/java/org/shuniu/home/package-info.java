/** My desk: what waits for me, from all modules. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"kernel", "review", "notification", "identity"})
@NullMarked
package org.shuniu.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
