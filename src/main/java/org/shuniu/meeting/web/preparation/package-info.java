/** Page and API of the checklist. */
@NullMarked
package org.shuniu.meeting.web.preparation;

import org.jspecify.annotations.NullMarked;
