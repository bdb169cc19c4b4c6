/** The page of one's own meetings and their calendar. */
@NullMarked
package org.shuniu.meeting.web.mine;

import org.jspecify.annotations.NullMarked;
