/** Days of the office: what a notice arranges, what the law fixes, how due dates are counted. */
@NullMarked
package org.shuniu.calendar.domain;

import org.jspecify.annotations.NullMarked;
