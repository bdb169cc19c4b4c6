package org.shuniu.kernel.basis;

import java.time.Instant;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** A paper began from a record: the record keeps where its words went, in the same transaction. */
public record BasisTaken(SubjectRef basis, SubjectRef paper, String title, String link, Actor actor, Instant at) {}
