/** Pages and API of the trail. */
@NullMarked
package org.shuniu.audit.web;

import org.jspecify.annotations.NullMarked;
