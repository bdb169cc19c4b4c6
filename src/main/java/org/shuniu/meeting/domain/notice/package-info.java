/** The notice of a meeting, the replies to it and its sub-venues. */
@NullMarked
package org.shuniu.meeting.domain.notice;

import org.jspecify.annotations.NullMarked;
