/** What is said for a meeting that is applied for, the exceptions it needs, and the numbers of standing sessions. */
@NullMarked
package org.shuniu.meeting.domain.application;

import org.jspecify.annotations.NullMarked;
