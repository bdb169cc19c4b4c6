/** Page and API of the numbers of 《值班快报》. */
@NullMarked
package org.shuniu.duty.web.bulletin.series;

import org.jspecify.annotations.NullMarked;
