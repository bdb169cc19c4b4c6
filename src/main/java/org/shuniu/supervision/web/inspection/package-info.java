/** Pages and API of special inspections. */
@NullMarked
package org.shuniu.supervision.web.inspection;

import org.jspecify.annotations.NullMarked;
