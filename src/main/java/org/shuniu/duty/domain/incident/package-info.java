/** Incidents: what is known of them, how grave they are, where they stand and when they had to be reported. */
@NullMarked
package org.shuniu.duty.domain.incident;

import org.jspecify.annotations.NullMarked;
