/** Pages and API of what meetings decided. */
@NullMarked
package org.shuniu.meeting.web.decision;

import org.jspecify.annotations.NullMarked;
