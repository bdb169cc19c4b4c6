/** The proposals of the demo office. */
@NullMarked
package org.shuniu.proposal.service.demo;

import org.jspecify.annotations.NullMarked;
