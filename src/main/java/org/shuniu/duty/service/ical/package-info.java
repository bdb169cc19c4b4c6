/** One's own shifts as a calendar to subscribe to (RFC 5545), behind a secret link. */
@NullMarked
package org.shuniu.duty.service.ical;

import org.jspecify.annotations.NullMarked;
