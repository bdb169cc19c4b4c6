/** After the meeting: what it cost, whether everything is in hand, and its file. */
@NullMarked
package org.shuniu.meeting.service.closing;

import org.jspecify.annotations.NullMarked;
