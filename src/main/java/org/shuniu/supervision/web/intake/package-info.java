/** Pages and JSON where decisions become matters. */
@NullMarked
package org.shuniu.supervision.web.intake;

import org.jspecify.annotations.NullMarked;
