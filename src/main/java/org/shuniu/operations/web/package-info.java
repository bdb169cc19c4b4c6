/** The operations page and its API. */
@NullMarked
package org.shuniu.operations.web;

import org.jspecify.annotations.NullMarked;
