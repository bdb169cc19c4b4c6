/** Papers of a meeting in their editions. */
@NullMarked
package org.shuniu.meeting.domain.material;

import org.jspecify.annotations.NullMarked;
