/** Pages and API of study sessions. */
@NullMarked
package org.shuniu.meeting.web.study;

import org.jspecify.annotations.NullMarked;
