/** Decisions of meetings and their way to whoever follows them up. */
@NullMarked
package org.shuniu.meeting.service.decision;

import org.jspecify.annotations.NullMarked;
