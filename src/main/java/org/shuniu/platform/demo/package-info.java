/** Loads the demo office. */
@NullMarked
package org.shuniu.platform.demo;

import org.jspecify.annotations.NullMarked;
