/** From the form of a meeting to its approval, or its convening. */
@NullMarked
package org.shuniu.meeting.service.application;

import org.jspecify.annotations.NullMarked;
