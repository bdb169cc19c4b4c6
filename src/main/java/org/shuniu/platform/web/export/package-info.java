/** Lists that leave the application. */
@NullMarked
package org.shuniu.platform.web.export;

import org.jspecify.annotations.NullMarked;
