/** Refusals and the exceptions that carry them. */
@NullMarked
package org.shuniu.kernel.error;

import org.jspecify.annotations.NullMarked;
