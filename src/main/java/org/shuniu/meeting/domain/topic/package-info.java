/** Topics (议题): what a unit wants decided, its life, and what was said on the way. */
@NullMarked
package org.shuniu.meeting.domain.topic;

import org.jspecify.annotations.NullMarked;
