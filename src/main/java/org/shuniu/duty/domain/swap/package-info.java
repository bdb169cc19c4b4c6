/** Swaps and substitutions on a published roster. */
@NullMarked
package org.shuniu.duty.domain.swap;

import org.jspecify.annotations.NullMarked;
