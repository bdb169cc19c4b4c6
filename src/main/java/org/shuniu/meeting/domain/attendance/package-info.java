/** Who is there, and whether they are enough. */
@NullMarked
package org.shuniu.meeting.domain.attendance;

import org.jspecify.annotations.NullMarked;
