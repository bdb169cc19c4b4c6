/** Decisions that are to be followed up, and the matters made of them. */
@NullMarked
package org.shuniu.supervision.domain.intake;

import org.jspecify.annotations.NullMarked;
