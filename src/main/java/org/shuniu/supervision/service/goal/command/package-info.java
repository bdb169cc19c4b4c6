/** What is asked of annual key tasks. */
@NullMarked
package org.shuniu.supervision.service.goal.command;

import org.jspecify.annotations.NullMarked;
