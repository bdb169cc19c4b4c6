/** Lists: what their rows must fulfil, and one page of them. */
@NullMarked
package org.shuniu.kernel.list;

import org.jspecify.annotations.NullMarked;
