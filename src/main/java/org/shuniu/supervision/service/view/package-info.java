/** What pages and the API show. */
@NullMarked
package org.shuniu.supervision.service.view;

import org.jspecify.annotations.NullMarked;
