@NullMarked
package org.shuniu;

import org.jspecify.annotations.NullMarked;
