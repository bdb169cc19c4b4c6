/** The commands of forms and JSON bodies alike. */
@NullMarked
package org.shuniu.document.service.command;

import org.jspecify.annotations.NullMarked;
