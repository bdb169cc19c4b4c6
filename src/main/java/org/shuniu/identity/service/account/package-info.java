/** Sign-in, passwords, tokens. */
@NullMarked
package org.shuniu.identity.service.account;

import org.jspecify.annotations.NullMarked;
