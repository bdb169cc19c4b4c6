/** Pages and API of rooms and bookings. */
@NullMarked
package org.shuniu.meeting.web.room;

import org.jspecify.annotations.NullMarked;
