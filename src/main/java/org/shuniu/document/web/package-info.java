/** Pages and API of outgoing documents. */
@NullMarked
package org.shuniu.document.web;

import org.jspecify.annotations.NullMarked;
