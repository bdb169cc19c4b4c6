/** Reports by phone and in writing: drafted, signed, numbered, printed, sent to the room above and receipted. */
@NullMarked
package org.shuniu.duty.service.incident.report;

import org.jspecify.annotations.NullMarked;
