/** What a form or a JSON body asks for. */
@NullMarked
package org.shuniu.proposal.service.command;

import org.jspecify.annotations.NullMarked;
