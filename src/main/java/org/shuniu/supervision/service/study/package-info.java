/** Writing and reviewing research reports, and beginning papers from them (SUP-04). */
@NullMarked
package org.shuniu.supervision.service.study;

import org.jspecify.annotations.NullMarked;
