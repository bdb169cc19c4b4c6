/** What is done about an incident: calls, leaders' instructions, tasks by name, reports of one event, late cases. */
@NullMarked
package org.shuniu.duty.service.incident.handling;

import org.jspecify.annotations.NullMarked;
