/** Topics from their proposal to the agenda. */
@NullMarked
package org.shuniu.meeting.service.topic;

import org.jspecify.annotations.NullMarked;
