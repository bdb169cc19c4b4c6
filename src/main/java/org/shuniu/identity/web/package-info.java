/** Pages and API of the directory and the own account. */
@NullMarked
package org.shuniu.identity.web;

import org.jspecify.annotations.NullMarked;
