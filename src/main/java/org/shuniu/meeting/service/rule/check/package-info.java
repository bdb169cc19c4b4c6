/** One class for each rule on meetings. */
@NullMarked
package org.shuniu.meeting.service.rule.check;

import org.jspecify.annotations.NullMarked;
