/** What is written down about an incident beside it: its story, levels, calls, instructions, tasks and merges. */
@NullMarked
package org.shuniu.duty.domain.incident.record;

import org.jspecify.annotations.NullMarked;
