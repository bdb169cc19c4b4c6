/** Rule library, text check and list of overrides. */
@NullMarked
package org.shuniu.rules.web;

import org.jspecify.annotations.NullMarked;
