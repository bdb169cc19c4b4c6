/** The faces the standard names, the files that stand in for them and what they can write. */
@NullMarked
package org.shuniu.layout.font;

import org.jspecify.annotations.NullMarked;
