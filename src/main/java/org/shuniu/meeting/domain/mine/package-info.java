/** Secret links under which calendars subscribe to somebody's meetings. */
@NullMarked
package org.shuniu.meeting.domain.mine;

import org.jspecify.annotations.NullMarked;
