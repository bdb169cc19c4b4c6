/** Who is asked; the notice goes out, a meeting is postponed or called off. */
@NullMarked
package org.shuniu.meeting.service.notice;

import org.jspecify.annotations.NullMarked;
