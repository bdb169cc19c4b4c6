/** Annual key tasks of the demo office. */
@NullMarked
package org.shuniu.supervision.service.goal.demo;

import org.jspecify.annotations.NullMarked;
