/** Lists, pages, printed sheets and to-dos of inspections. */
@NullMarked
package org.shuniu.supervision.service.inspection.read;

import org.jspecify.annotations.NullMarked;
