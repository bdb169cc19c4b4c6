/** Organs and units through time. */
@NullMarked
package org.shuniu.identity.service.organ;

import org.jspecify.annotations.NullMarked;
