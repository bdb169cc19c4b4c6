/** Running the rules, refusing secrets, lifting a rule with approval. */
@NullMarked
package org.shuniu.rules.service;

import org.jspecify.annotations.NullMarked;
