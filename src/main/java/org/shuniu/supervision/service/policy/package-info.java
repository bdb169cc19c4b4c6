/** Who may take which step, asked by button and command alike. */
@NullMarked
package org.shuniu.supervision.service.policy;

import org.jspecify.annotations.NullMarked;
