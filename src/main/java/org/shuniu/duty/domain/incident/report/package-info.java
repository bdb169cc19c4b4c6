/** Reports of an incident by phone and in writing, their way up, and limits that were broken. */
@NullMarked
package org.shuniu.duty.domain.incident.report;

import org.jspecify.annotations.NullMarked;
