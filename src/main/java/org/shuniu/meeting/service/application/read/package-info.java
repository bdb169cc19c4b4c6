/** What pages and the API show of applications. */
@NullMarked
package org.shuniu.meeting.service.application.read;

import org.jspecify.annotations.NullMarked;
