/** Shifts: who sits in which room from when to when. */
@NullMarked
package org.shuniu.duty.domain.shift;

import org.jspecify.annotations.NullMarked;
