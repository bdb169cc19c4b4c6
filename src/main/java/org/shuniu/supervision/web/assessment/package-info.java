/** Pages and API of score sheets. */
@NullMarked
package org.shuniu.supervision.web.assessment;

import org.jspecify.annotations.NullMarked;
