/** From shift to shift: sign-in, handover, the duty desk and the summary of a day. */
@NullMarked
package org.shuniu.duty.service.handover;

import org.jspecify.annotations.NullMarked;
