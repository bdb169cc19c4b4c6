/** Downloads. */
@NullMarked
package org.shuniu.files.web;

import org.jspecify.annotations.NullMarked;
