/** How a decision is followed until it is done, without any module knowing who follows it. */
@NullMarked
package org.shuniu.kernel.followup;

import org.jspecify.annotations.NullMarked;
