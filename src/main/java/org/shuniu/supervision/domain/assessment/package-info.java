/** Score sheets of supervision (督查评分表): criteria in force on a day, lines with evidence, objections (SUP-19). */
@NullMarked
package org.shuniu.supervision.domain.assessment;

import org.jspecify.annotations.NullMarked;
