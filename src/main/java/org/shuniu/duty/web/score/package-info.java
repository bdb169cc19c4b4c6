/** Pages and API of the 100-point sheets. */
@NullMarked
package org.shuniu.duty.web.score;

import org.jspecify.annotations.NullMarked;
