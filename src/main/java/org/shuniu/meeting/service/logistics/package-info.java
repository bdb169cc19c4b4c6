/** Rooms and meetings in preparation of the demo office. */
@NullMarked
package org.shuniu.meeting.service.logistics;

import org.jspecify.annotations.NullMarked;
