/** Matters from a workbook: every row right, or none is taken. */
@NullMarked
package org.shuniu.supervision.service.intake.book;

import org.jspecify.annotations.NullMarked;
