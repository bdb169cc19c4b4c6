/** Emergency information for programs: all that the pages do. */
@NullMarked
package org.shuniu.duty.web.incident.api;

import org.jspecify.annotations.NullMarked;
