/** Pages and JSON of annual key tasks. */
@NullMarked
package org.shuniu.supervision.web.goal;

import org.jspecify.annotations.NullMarked;
