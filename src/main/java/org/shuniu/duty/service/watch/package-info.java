/** Sign-in, handover and the duty desk. */
@NullMarked
package org.shuniu.duty.service.watch;

import org.jspecify.annotations.NullMarked;
