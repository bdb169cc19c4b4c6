/** What forms and programs ask of duty rooms. */
@NullMarked
package org.shuniu.duty.service.room.command;

import org.jspecify.annotations.NullMarked;
