/** How far a value is from its milestone; pure arithmetic. */
@NullMarked
package org.shuniu.supervision.domain.goal.measure;

import org.jspecify.annotations.NullMarked;
