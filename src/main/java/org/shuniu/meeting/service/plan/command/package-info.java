/** What is asked of an annual plan. */
@NullMarked
package org.shuniu.meeting.service.plan.command;

import org.jspecify.annotations.NullMarked;
