/** What each unit means to hold in a year, and what became of each row. */
@NullMarked
package org.shuniu.meeting.domain.plan;

import org.jspecify.annotations.NullMarked;
