/** A unit's part of a matter, with its own life and clock. */
@NullMarked
package org.shuniu.supervision.domain.part;

import org.jspecify.annotations.NullMarked;
