/** Pages and API of sign-in and attendance. */
@NullMarked
package org.shuniu.meeting.web.attendance;

import org.jspecify.annotations.NullMarked;
