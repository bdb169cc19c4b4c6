/** The directory and the own account for programs. */
@NullMarked
package org.shuniu.identity.web.api;

import org.jspecify.annotations.NullMarked;
