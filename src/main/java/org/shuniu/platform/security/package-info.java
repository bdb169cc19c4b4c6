/** The doors: security chains, sign-in filters, sessions, the {@code @CurrentActor} argument. */
@NullMarked
package org.shuniu.platform.security;

import org.jspecify.annotations.NullMarked;
