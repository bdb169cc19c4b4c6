/** What a leader wrote on a paper, and what became of it. */
@NullMarked
package org.shuniu.supervision.domain.instruction;

import org.jspecify.annotations.NullMarked;
