/** Pages and API of the duty log. */
@NullMarked
package org.shuniu.duty.web.log;

import org.jspecify.annotations.NullMarked;
