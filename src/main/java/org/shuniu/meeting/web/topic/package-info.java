/** Pages and API of topics. */
@NullMarked
package org.shuniu.meeting.web.topic;

import org.jspecify.annotations.NullMarked;
