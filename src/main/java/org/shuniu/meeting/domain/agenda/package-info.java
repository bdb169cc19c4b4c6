/** The agenda of a meeting: its items in their order. */
@NullMarked
package org.shuniu.meeting.domain.agenda;

import org.jspecify.annotations.NullMarked;
