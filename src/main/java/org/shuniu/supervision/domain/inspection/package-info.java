/** The special inspection (专项督查): plan, group, visits, and how it goes from draft to closing. */
@NullMarked
package org.shuniu.supervision.domain.inspection;

import org.jspecify.annotations.NullMarked;
