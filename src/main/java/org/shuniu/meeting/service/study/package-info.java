/** 中心组学习: one keynote speaker with a written text each time. */
@NullMarked
package org.shuniu.meeting.service.study;

import org.jspecify.annotations.NullMarked;
