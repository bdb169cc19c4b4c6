/** What was judged on the way: countersigning, disagreement, gates, signatures, recheck, exception. */
@NullMarked
package org.shuniu.document.domain.opinion;

import org.jspecify.annotations.NullMarked;
