/** Duty rooms and the directory as their readers see them. */
@NullMarked
package org.shuniu.duty.service.room.read;

import org.jspecify.annotations.NullMarked;
