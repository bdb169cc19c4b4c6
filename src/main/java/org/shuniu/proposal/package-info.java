/** 建议提案办理: proposals of congress deputies and CPPCC members, from registration to the rated answer. */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {"kernel", "audit", "identity", "calendar", "rules", "files", "search", "document"})
@NullMarked
package org.shuniu.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
