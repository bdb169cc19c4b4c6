/** Kind, title and phrases, R01, R10 to R12 and R14 to R16. */
@NullMarked
package org.shuniu.rules.domain.check.wording;

import org.jspecify.annotations.NullMarked;
