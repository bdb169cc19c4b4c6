/** One inspected unit: its conclusion (督查结论), the review of it (复核) and its rectifications (整改). */
@NullMarked
package org.shuniu.supervision.domain.inspection.object;

import org.jspecify.annotations.NullMarked;
