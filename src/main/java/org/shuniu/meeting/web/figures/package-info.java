/** Year calendar and figures of meetings. */
@NullMarked
package org.shuniu.meeting.web.figures;

import org.jspecify.annotations.NullMarked;
