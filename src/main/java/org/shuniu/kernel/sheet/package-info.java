/** Rows written as a workbook or as comma separated values, while they are read. */
@NullMarked
package org.shuniu.kernel.sheet;

import org.jspecify.annotations.NullMarked;
