/** The rules on fewer and shorter meetings, judged by the rule base's data while an application is written. */
@NullMarked
package org.shuniu.meeting.service.rule;

import org.jspecify.annotations.NullMarked;
