package org.shuniu.kernel.basis;

import org.shuniu.kernel.SubjectRef;

/**
 * A finished record from whose words a paper may begin.
 *
 * @param summary what the paper asks for, in a few sentences
 * @param text the whole of it, a paragraph a line
 */
public record Basis(SubjectRef subject, String title, String link, String summary, String text) {}
