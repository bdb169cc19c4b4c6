/** Duty rooms: settings, people, lines, equipment, cards, and the directory of the duty network. */
@NullMarked
package org.shuniu.duty.service.room;

import org.jspecify.annotations.NullMarked;
