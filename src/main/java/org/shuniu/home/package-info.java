/** My desk: what waits for me, from all modules. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"kernel"})
@NullMarked
package org.shuniu.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
