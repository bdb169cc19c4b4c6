/** Meeting rooms and who has booked them when. */
@NullMarked
package org.shuniu.meeting.domain.room;

import org.jspecify.annotations.NullMarked;
