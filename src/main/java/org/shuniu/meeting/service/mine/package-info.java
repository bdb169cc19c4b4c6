/** One's own meetings, as a page and as a calendar. */
@NullMarked
package org.shuniu.meeting.service.mine;

import org.jspecify.annotations.NullMarked;
