/** The home page. */
@NullMarked
package org.shuniu.home.web;

import org.jspecify.annotations.NullMarked;
