/** Entering and reading what meetings outside of the system decided. */
@NullMarked
package org.shuniu.meeting.service.decision.outside;

import org.jspecify.annotations.NullMarked;
