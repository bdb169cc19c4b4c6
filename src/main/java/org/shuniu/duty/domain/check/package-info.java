/** Contact tests, spot checks and zero reports of the rooms below. */
@NullMarked
package org.shuniu.duty.domain.check;

import org.jspecify.annotations.NullMarked;
