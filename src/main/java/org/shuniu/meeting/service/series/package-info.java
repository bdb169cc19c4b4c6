/** Keeps meetings that come again, and prepares the next one from the last. */
@NullMarked
package org.shuniu.meeting.service.series;

import org.jspecify.annotations.NullMarked;
