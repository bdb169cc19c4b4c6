/** What pages and JSON answers show. */
@NullMarked
package org.shuniu.proposal.service.view;

import org.jspecify.annotations.NullMarked;
