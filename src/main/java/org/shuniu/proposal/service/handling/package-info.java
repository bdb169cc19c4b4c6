/** The steps from registration to closure. */
@NullMarked
package org.shuniu.proposal.service.handling;

import org.jspecify.annotations.NullMarked;
