/** Plain text by line: levels, punctuation, numbers, R25, R29 and R30. */
@NullMarked
package org.shuniu.rules.domain.check.text;

import org.jspecify.annotations.NullMarked;
