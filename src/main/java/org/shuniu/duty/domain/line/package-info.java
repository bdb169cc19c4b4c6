/** Lines, equipment and procedure cards of duty rooms, rooms outside of the system, and when a number last answered. */
@NullMarked
package org.shuniu.duty.domain.line;

import org.jspecify.annotations.NullMarked;
