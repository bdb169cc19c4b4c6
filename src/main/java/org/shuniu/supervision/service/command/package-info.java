/** What people ask for, the same for forms and the API. */
@NullMarked
package org.shuniu.supervision.service.command;

import org.jspecify.annotations.NullMarked;
