/** How many meetings a year, how long, how large, how dear; and the calendar of a year. */
@NullMarked
package org.shuniu.meeting.service.figures;

import org.jspecify.annotations.NullMarked;
