/** Papers are prepared, released to those invited, and taken back. */
@NullMarked
package org.shuniu.meeting.service.material;

import org.jspecify.annotations.NullMarked;
