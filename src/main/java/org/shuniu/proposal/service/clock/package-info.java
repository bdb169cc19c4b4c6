/** Time passes: reminders before and after the limits of proposals. */
@NullMarked
package org.shuniu.proposal.service.clock;

import org.jspecify.annotations.NullMarked;
