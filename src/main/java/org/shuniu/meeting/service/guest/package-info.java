/** What the holder of a personal link may see and do. */
@NullMarked
package org.shuniu.meeting.service.guest;

import org.jspecify.annotations.NullMarked;
