/** Pages and API of the papers of a meeting. */
@NullMarked
package org.shuniu.meeting.web.material;

import org.jspecify.annotations.NullMarked;
