/** Keeps and reads the duty log. */
@NullMarked
package org.shuniu.duty.service.log;

import org.jspecify.annotations.NullMarked;
