/** What other modules hear of research reports: ids and events (SUP-04). */
@NamedInterface("study")
@NullMarked
package org.shuniu.supervision.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
