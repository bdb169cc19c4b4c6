/** Pages of emergency information. */
@NullMarked
package org.shuniu.duty.web.incident;

import org.jspecify.annotations.NullMarked;
