/** Photos, scans and papers that hang on an incident, and how they go up with it. */
@NullMarked
package org.shuniu.duty.service.incident.file;

import org.jspecify.annotations.NullMarked;
