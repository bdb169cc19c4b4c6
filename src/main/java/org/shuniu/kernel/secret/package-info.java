/** Random secrets of links and codes, and the hashes that are kept of them. */
@NullMarked
package org.shuniu.kernel.secret;

import org.jspecify.annotations.NullMarked;
