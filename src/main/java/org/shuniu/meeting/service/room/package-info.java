/** Rooms are kept, found, booked and released. */
@NullMarked
package org.shuniu.meeting.service.room;

import org.jspecify.annotations.NullMarked;
