/** What the office's clock says. */
@NullMarked
package org.shuniu.kernel.time;

import org.jspecify.annotations.NullMarked;
