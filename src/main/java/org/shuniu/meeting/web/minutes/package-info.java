/** Pages and API of minutes. */
@NullMarked
package org.shuniu.meeting.web.minutes;

import org.jspecify.annotations.NullMarked;
