/** The search page and its API. */
@NullMarked
package org.shuniu.search.web;

import org.jspecify.annotations.NullMarked;
