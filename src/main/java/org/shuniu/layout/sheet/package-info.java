/** The processing sheet: fields and all opinions on A4. */
@NullMarked
package org.shuniu.layout.sheet;

import org.jspecify.annotations.NullMarked;
