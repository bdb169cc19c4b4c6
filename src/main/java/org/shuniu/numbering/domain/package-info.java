/** Accounts, series and the entries of the number register. */
@NullMarked
package org.shuniu.numbering.domain;

import org.jspecify.annotations.NullMarked;
