/** The agenda: what comes when, who sits in, and what the meeting made of it. */
@NullMarked
package org.shuniu.meeting.service.agenda;

import org.jspecify.annotations.NullMarked;
