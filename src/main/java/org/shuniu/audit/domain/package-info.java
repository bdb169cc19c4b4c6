/** Trail entries and their seals. */
@NullMarked
package org.shuniu.audit.domain;

import org.jspecify.annotations.NullMarked;
