/** The minutes: limits that were broken, and units that reported late. */
@NullMarked
package org.shuniu.duty.service.incident.clock;

import org.jspecify.annotations.NullMarked;
