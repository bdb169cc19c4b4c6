/** The inspection of the demo office. */
@NullMarked
package org.shuniu.supervision.service.inspection.demo;

import org.jspecify.annotations.NullMarked;
