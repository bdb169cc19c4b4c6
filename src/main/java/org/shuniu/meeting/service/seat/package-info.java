/** Seat plans are drawn, changed by hand and printed with name cards. */
@NullMarked
package org.shuniu.meeting.service.seat;

import org.jspecify.annotations.NullMarked;
