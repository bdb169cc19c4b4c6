/** One search table under the same visibility as the lists. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel"})
@NullMarked
package org.shuniu.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
