/** When leaders are taken, without any module knowing who keeps their time. */
@NullMarked
package org.shuniu.kernel.engagement;

import org.jspecify.annotations.NullMarked;
