/** Who may run the directory, and the trail of it. */
@NullMarked
package org.shuniu.identity.service.guard;

import org.jspecify.annotations.NullMarked;
