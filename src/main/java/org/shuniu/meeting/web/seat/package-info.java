/** Pages and API of seat plans. */
@NullMarked
package org.shuniu.meeting.web.seat;

import org.jspecify.annotations.NullMarked;
