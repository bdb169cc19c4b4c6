/** What page and API controllers of all modules share. */
@NullMarked
package org.shuniu.kernel.web;

import org.jspecify.annotations.NullMarked;
