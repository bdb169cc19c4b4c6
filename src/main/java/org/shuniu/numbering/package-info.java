/** Gap-free number series with their register of reserved and void numbers. */
@ApplicationModule(
        displayName = "Numbering",
        allowedDependencies = {"kernel", "audit", "identity"})
@NullMarked
package org.shuniu.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
