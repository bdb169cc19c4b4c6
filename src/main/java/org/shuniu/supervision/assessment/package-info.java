/** What other modules ask and hear of score sheets: ids, events, and the scores that stand (SUP-19). */
@NamedInterface("assessment")
@NullMarked
package org.shuniu.supervision.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
