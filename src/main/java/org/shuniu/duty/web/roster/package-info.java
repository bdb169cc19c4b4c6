/** Pages and API of rosters. */
@NullMarked
package org.shuniu.duty.web.roster;

import org.jspecify.annotations.NullMarked;
