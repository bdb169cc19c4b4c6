/** Figures of a duty room: reports in time, late cases, incidents by category and level. */
@NullMarked
package org.shuniu.duty.service.figures;

import org.jspecify.annotations.NullMarked;
