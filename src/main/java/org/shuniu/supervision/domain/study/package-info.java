/** Research reports (督查调研报告) about matters and inspections (SUP-04). */
@NullMarked
package org.shuniu.supervision.domain.study;

import org.jspecify.annotations.NullMarked;
