/** Where the numbers of 《值班快报》 begin in an office that issued it on paper before. */
@NullMarked
package org.shuniu.duty.service.bulletin.series;

import org.jspecify.annotations.NullMarked;
