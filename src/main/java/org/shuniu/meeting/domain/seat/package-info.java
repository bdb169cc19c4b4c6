/** Who sits where: the order of seats on the platform and in the hall. */
@NullMarked
package org.shuniu.meeting.domain.seat;

import org.jspecify.annotations.NullMarked;
