/** The meeting as the review engine sees it. */
@NullMarked
package org.shuniu.meeting.service.application.engine;

import org.jspecify.annotations.NullMarked;
