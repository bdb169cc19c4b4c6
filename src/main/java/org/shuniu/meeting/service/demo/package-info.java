/** The demo office's story of meetings. */
@NullMarked
package org.shuniu.meeting.service.demo;

import org.jspecify.annotations.NullMarked;
