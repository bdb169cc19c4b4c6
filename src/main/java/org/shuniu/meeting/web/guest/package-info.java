/** The page behind a personal link, and the list of links. */
@NullMarked
package org.shuniu.meeting.web.guest;

import org.jspecify.annotations.NullMarked;
