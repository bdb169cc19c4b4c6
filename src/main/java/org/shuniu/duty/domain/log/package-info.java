/** The duty log (值班日志): entries that only grow. */
@NullMarked
package org.shuniu.duty.domain.log;

import org.jspecify.annotations.NullMarked;
