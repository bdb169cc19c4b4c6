/** The directory of liaisons. */
@NullMarked
package org.shuniu.supervision.web.network;

import org.jspecify.annotations.NullMarked;
