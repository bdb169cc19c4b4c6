/** Pages and API of swaps, of one's own shifts, and the calendar that subscribes to them. */
@NullMarked
package org.shuniu.duty.web.swap;

import org.jspecify.annotations.NullMarked;
