/** Pages and JSON of the register of instructions. */
@NullMarked
package org.shuniu.supervision.web.instruction;

import org.jspecify.annotations.NullMarked;
