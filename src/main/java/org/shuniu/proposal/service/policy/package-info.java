/** Who may take which step, and why not. */
@NullMarked
package org.shuniu.proposal.service.policy;

import org.jspecify.annotations.NullMarked;
