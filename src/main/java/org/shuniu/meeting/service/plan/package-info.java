/** From a unit's draft of its annual plan to the plan that the office issues. */
@NullMarked
package org.shuniu.meeting.service.plan;

import org.jspecify.annotations.NullMarked;
