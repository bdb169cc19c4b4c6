/** The invented office that a newcomer meets. */
@NullMarked
package org.shuniu.kernel.demo;

import org.jspecify.annotations.NullMarked;
