/** 中心组学习: who speaks, and from which text. */
@NullMarked
package org.shuniu.meeting.domain.study;

import org.jspecify.annotations.NullMarked;
