/** How decisions become matters: by hand, in one step from their source, from a workbook; and what comes back. */
@NullMarked
package org.shuniu.supervision.service.intake;

import org.jspecify.annotations.NullMarked;
