/** What became of a matter goes back to what asked for it. */
@NullMarked
package org.shuniu.supervision.service.intake.result;

import org.jspecify.annotations.NullMarked;
