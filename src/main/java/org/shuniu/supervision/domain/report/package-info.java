/** Circulars (通报) and special reports (督查专报): their life, numbers, opinions and readers. */
@NullMarked
package org.shuniu.supervision.domain.report;

import org.jspecify.annotations.NullMarked;
