/** Pages and API of meetings that come again. */
@NullMarked
package org.shuniu.meeting.web.series;

import org.jspecify.annotations.NullMarked;
