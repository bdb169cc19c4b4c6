/** Meetings that come again in a rhythm, with standing members. */
@NullMarked
package org.shuniu.meeting.domain.series;

import org.jspecify.annotations.NullMarked;
