/** Annual key tasks as pages and programs see them. */
@NullMarked
package org.shuniu.supervision.service.goal.view;

import org.jspecify.annotations.NullMarked;
