/** What is asked, given, examined and written down on the way. */
@NullMarked
package org.shuniu.supervision.domain.record;

import org.jspecify.annotations.NullMarked;
