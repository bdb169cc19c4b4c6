/** Meetings as the office knows them: class, time, place, who is invited, and the phases of their life. */
@NullMarked
package org.shuniu.meeting.domain;

import org.jspecify.annotations.NullMarked;
