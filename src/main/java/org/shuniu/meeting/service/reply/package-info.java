/** Organs and persons answer a notice; leave is asked for and decided. */
@NullMarked
package org.shuniu.meeting.service.reply;

import org.jspecify.annotations.NullMarked;
