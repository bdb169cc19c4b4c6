/** Pages and API of 《值班快报》. */
@NullMarked
package org.shuniu.duty.web.bulletin;

import org.jspecify.annotations.NullMarked;
