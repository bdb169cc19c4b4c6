/** Pages around the pages: layout model, error advices, words, time. */
@NullMarked
package org.shuniu.platform.web;

import org.jspecify.annotations.NullMarked;
