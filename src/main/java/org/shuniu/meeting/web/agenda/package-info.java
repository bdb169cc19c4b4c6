/** Pages and API of the agenda. */
@NullMarked
package org.shuniu.meeting.web.agenda;

import org.jspecify.annotations.NullMarked;
