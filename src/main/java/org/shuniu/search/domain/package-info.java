/** How text becomes tokens and a query. */
@NullMarked
package org.shuniu.search.domain;

import org.jspecify.annotations.NullMarked;
