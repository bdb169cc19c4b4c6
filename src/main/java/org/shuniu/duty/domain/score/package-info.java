/** The 100-point sheets (百分制) of duty rooms. */
@NullMarked
package org.shuniu.duty.domain.score;

import org.jspecify.annotations.NullMarked;
