/** Duty rooms and the people who may sit in them. */
@NullMarked
package org.shuniu.duty.domain.room;

import org.jspecify.annotations.NullMarked;
