/** What meetings outside of the system decided. */
@NullMarked
package org.shuniu.meeting.domain.decision.outside;

import org.jspecify.annotations.NullMarked;
