/** The situation board for a wall screen, and the tokens of the screens. */
@NullMarked
package org.shuniu.duty.service.wall;

import org.jspecify.annotations.NullMarked;
