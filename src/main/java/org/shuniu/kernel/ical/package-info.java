/** Calendars as other programs read them (RFC 5545). */
@NullMarked
package org.shuniu.kernel.ical;

import org.jspecify.annotations.NullMarked;
