/** What happens to annual key tasks: drafted, issued, adjusted, reported, confirmed, closed. */
@NullMarked
package org.shuniu.supervision.service.goal;

import org.jspecify.annotations.NullMarked;
