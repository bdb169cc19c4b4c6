/** What the forms of inspections and the bodies of their API carry. */
@NullMarked
package org.shuniu.supervision.service.inspection.command;

import org.jspecify.annotations.NullMarked;
