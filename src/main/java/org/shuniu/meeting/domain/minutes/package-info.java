/** Minutes (纪要) of a meeting: their life, numbers, opinions and readers. */
@NullMarked
package org.shuniu.meeting.domain.minutes;

import org.jspecify.annotations.NullMarked;
