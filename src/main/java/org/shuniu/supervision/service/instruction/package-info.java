/** The register of leaders' instructions. */
@NullMarked
package org.shuniu.supervision.service.instruction;

import org.jspecify.annotations.NullMarked;
