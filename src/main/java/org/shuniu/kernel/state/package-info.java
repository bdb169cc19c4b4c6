/** Lives of records as tables of transitions. */
@NullMarked
package org.shuniu.kernel.state;

import org.jspecify.annotations.NullMarked;
