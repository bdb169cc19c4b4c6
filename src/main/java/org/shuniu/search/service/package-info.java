/** Writing and asking the search table. */
@NullMarked
package org.shuniu.search.service;

import org.jspecify.annotations.NullMarked;
