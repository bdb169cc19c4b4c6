/** Rosters as their readers see them. */
@NullMarked
package org.shuniu.duty.service.roster.read;

import org.jspecify.annotations.NullMarked;
