/** What forms and programs ask of rosters. */
@NullMarked
package org.shuniu.duty.service.roster.command;

import org.jspecify.annotations.NullMarked;
