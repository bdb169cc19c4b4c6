/** The watch as a whole: who may look into which room, and what other parts of duty bring to its pages. */
@NullMarked
package org.shuniu.duty.service.watch;

import org.jspecify.annotations.NullMarked;
