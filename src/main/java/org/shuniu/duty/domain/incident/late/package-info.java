/** 迟报、漏报、瞒报、谎报: who did not report as he should have. */
@NullMarked
package org.shuniu.duty.domain.incident.late;

import org.jspecify.annotations.NullMarked;
