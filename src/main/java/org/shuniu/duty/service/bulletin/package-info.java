/** 《值班快报》 from the incidents it tells of to the leaders who read it. */
@NullMarked
package org.shuniu.duty.service.bulletin;

import org.jspecify.annotations.NullMarked;
