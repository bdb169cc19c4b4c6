/** Time passes: reminders, escalation, accountability. */
@NullMarked
package org.shuniu.supervision.service.clock;

import org.jspecify.annotations.NullMarked;
