/** Annual key tasks: who has to reach what by when, and what was reported of it. */
@NullMarked
package org.shuniu.supervision.domain.goal;

import org.jspecify.annotations.NullMarked;
