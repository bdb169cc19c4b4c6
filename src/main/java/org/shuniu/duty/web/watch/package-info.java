/** Pages and API of shifts, the duty desk and the daily summary. */
@NullMarked
package org.shuniu.duty.web.watch;

import org.jspecify.annotations.NullMarked;
