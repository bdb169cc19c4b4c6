/** Sign-in, quorum, opening and end of a meeting, and the report of who came. */
@NullMarked
package org.shuniu.meeting.service.attendance;

import org.jspecify.annotations.NullMarked;
