/** Reads annual key tasks: the list with its rates, one task, what waits. */
@NullMarked
package org.shuniu.supervision.service.goal.read;

import org.jspecify.annotations.NullMarked;
