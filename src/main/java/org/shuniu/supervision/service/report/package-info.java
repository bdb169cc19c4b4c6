/** Drafting, reviewing, signing, distributing and printing circulars and special reports (SUP-10). */
@NullMarked
package org.shuniu.supervision.service.report;

import org.jspecify.annotations.NullMarked;
