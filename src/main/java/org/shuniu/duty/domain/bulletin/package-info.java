/** 《值班快报》: issues, their life, numbers, opinions and readers. */
@NullMarked
package org.shuniu.duty.domain.bulletin;

import org.jspecify.annotations.NullMarked;
