/** What is to be done before, during and after a meeting. */
@NullMarked
package org.shuniu.meeting.service.preparation;

import org.jspecify.annotations.NullMarked;
