/** What a meeting decided (议定事项), and what became of it. */
@NullMarked
package org.shuniu.meeting.domain.decision;

import org.jspecify.annotations.NullMarked;
