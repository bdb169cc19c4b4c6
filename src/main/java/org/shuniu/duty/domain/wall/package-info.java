/** Screens on the wall of a duty room. */
@NullMarked
package org.shuniu.duty.domain.wall;

import org.jspecify.annotations.NullMarked;
