/** What rules found and what was lifted, counted for each organ. */
@NullMarked
package org.shuniu.rules.service.report;

import org.jspecify.annotations.NullMarked;
