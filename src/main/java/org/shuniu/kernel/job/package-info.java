/** Work that comes with time, done by one node only. */
@NullMarked
package org.shuniu.kernel.job;

import org.jspecify.annotations.NullMarked;
