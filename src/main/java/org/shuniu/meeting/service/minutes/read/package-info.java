/** Minutes as pages, lists, the printed form and other modules see them. */
@NullMarked
package org.shuniu.meeting.service.minutes.read;

import org.jspecify.annotations.NullMarked;
