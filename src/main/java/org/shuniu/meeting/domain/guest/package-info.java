/** Personal links of people without an account. */
@NullMarked
package org.shuniu.meeting.domain.guest;

import org.jspecify.annotations.NullMarked;
