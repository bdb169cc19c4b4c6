/** What a meeting cost. */
@NullMarked
package org.shuniu.meeting.domain.closing;

import org.jspecify.annotations.NullMarked;
