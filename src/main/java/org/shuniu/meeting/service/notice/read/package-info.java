/** The notice and the replies as pages and programs read them. */
@NullMarked
package org.shuniu.meeting.service.notice.read;

import org.jspecify.annotations.NullMarked;
