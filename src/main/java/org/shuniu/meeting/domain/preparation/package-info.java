/** The checklist of a meeting and reports on its preparation. */
@NullMarked
package org.shuniu.meeting.domain.preparation;

import org.jspecify.annotations.NullMarked;
