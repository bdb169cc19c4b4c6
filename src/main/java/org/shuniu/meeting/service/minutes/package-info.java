/** Minutes from their draft to their readers: drafted, reviewed and signed by three persons. */
@NullMarked
package org.shuniu.meeting.service.minutes;

import org.jspecify.annotations.NullMarked;
