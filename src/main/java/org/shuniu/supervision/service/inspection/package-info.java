/** Planning, approving, manning, recording and closing special inspections (专项督查). */
@NullMarked
package org.shuniu.supervision.service.inspection;

import org.jspecify.annotations.NullMarked;
