/** The same services as JSON below {@code /api/v1/proposals}. */
@NullMarked
package org.shuniu.proposal.web.api;

import org.jspecify.annotations.NullMarked;
