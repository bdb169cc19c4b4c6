/** Pages of proposals. */
@NullMarked
package org.shuniu.proposal.web;

import org.jspecify.annotations.NullMarked;
