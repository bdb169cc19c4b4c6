/** The report of rule hits and exceptions: page, workbook, JSON. */
@NullMarked
package org.shuniu.rules.web.report;

import org.jspecify.annotations.NullMarked;
