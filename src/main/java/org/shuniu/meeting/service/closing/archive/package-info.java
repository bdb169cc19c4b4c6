/** The file of a meeting that ended: everything that is kept of it, in one package. */
@NullMarked
package org.shuniu.meeting.service.closing.archive;

import org.jspecify.annotations.NullMarked;
