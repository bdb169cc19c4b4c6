/** Pages and API of notices and replies. */
@NullMarked
package org.shuniu.meeting.web.notice;

import org.jspecify.annotations.NullMarked;
