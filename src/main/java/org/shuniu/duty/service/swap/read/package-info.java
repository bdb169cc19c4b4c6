/** Swaps and one's own shifts as their readers see them. */
@NullMarked
package org.shuniu.duty.service.swap.read;

import org.jspecify.annotations.NullMarked;
