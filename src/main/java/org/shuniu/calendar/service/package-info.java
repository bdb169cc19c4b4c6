/** Loading a year, counting due dates, showing the year. */
@NullMarked
package org.shuniu.calendar.service;

import org.jspecify.annotations.NullMarked;
