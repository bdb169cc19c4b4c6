/** What the home page counts: fewer meetings, fewer papers (SCH-07). */
@NullMarked
package org.shuniu.kernel.counter;

import org.jspecify.annotations.NullMarked;
