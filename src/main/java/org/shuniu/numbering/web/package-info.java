/** Series, register book and accounts as pages and REST. */
@NullMarked
package org.shuniu.numbering.web;

import org.jspecify.annotations.NullMarked;
