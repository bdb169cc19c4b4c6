/** Pages and API of annual plans. */
@NullMarked
package org.shuniu.meeting.web.plan;

import org.jspecify.annotations.NullMarked;
