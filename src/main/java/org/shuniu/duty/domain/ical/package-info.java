/** Secret links under which calendars subscribe to somebody's shifts. */
@NullMarked
package org.shuniu.duty.domain.ical;

import org.jspecify.annotations.NullMarked;
