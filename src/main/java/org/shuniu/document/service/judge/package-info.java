/** Review, countersigning, signature and recheck. */
@NullMarked
package org.shuniu.document.service.judge;

import org.jspecify.annotations.NullMarked;
