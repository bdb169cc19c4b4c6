/** Wiring only: security chains, error pages, the embedded database, clock and housekeeping. Nobody depends on it. */
@ApplicationModule(displayName = "Platform")
@NullMarked
package org.shuniu.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
