/** Draws up the 100-point sheets from what is on record. */
@NullMarked
package org.shuniu.duty.service.score;

import org.jspecify.annotations.NullMarked;
