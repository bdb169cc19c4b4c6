/** Emergency information from the first call to the archive: registering, stating, counting, grading, closing. */
@NullMarked
package org.shuniu.duty.service.incident;

import org.jspecify.annotations.NullMarked;
