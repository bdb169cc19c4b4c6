/** Rules as dated data, and the lifting of a rule for one record. */
@NullMarked
package org.shuniu.rules.domain;

import org.jspecify.annotations.NullMarked;
