/** Conclusions of inspections, their reviews and rectifications, unit by unit. */
@NullMarked
package org.shuniu.supervision.service.inspection.object;

import org.jspecify.annotations.NullMarked;
