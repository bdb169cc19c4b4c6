/** Drawing up score sheets from records, objections, confirmation, and what counts how much (SUP-19). */
@NullMarked
package org.shuniu.supervision.service.assessment;

import org.jspecify.annotations.NullMarked;
