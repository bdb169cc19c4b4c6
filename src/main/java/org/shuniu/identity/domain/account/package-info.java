/** How a person proves to be that person: passwords, locks, tokens. */
@NullMarked
package org.shuniu.identity.domain.account;

import org.jspecify.annotations.NullMarked;
