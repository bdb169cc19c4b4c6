/** The year view, the import of a notice, and the calendar's REST face. */
@NullMarked
package org.shuniu.calendar.web;

import org.jspecify.annotations.NullMarked;
