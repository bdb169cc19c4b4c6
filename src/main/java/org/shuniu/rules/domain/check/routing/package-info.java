/** Who may write to whom (行文规则), R02 to R09 and R13. */
@NullMarked
package org.shuniu.rules.domain.check.routing;

import org.jspecify.annotations.NullMarked;
