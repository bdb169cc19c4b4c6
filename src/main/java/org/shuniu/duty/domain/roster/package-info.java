/** Rosters (值班表): a month of a room, from its making to its publication, and leave that it respects. */
@NullMarked
package org.shuniu.duty.domain.roster;

import org.jspecify.annotations.NullMarked;
