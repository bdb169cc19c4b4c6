/** Due dates and lights as pure functions of what happened. */
@NullMarked
package org.shuniu.supervision.domain.clock;

import org.jspecify.annotations.NullMarked;
