/** The life of a shift: its steps, signatures, equipment checks and what was taken over. */
@NullMarked
package org.shuniu.duty.domain.watch;

import org.jspecify.annotations.NullMarked;
