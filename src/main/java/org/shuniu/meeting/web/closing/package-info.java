/** Pages and API about the end of a meeting. */
@NullMarked
package org.shuniu.meeting.web.closing;

import org.jspecify.annotations.NullMarked;
