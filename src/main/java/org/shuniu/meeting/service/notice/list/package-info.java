/** What being on the list of a meeting brings with it, and what being taken off it ends. */
@NullMarked
package org.shuniu.meeting.service.notice.list;

import org.jspecify.annotations.NullMarked;
