package org.shuniu.layout.compose;

import java.util.List;
import org.shuniu.layout.page.Page;

/** The pages of a document, composed but not drawn. */
public record Composition(List<Page> pages, boolean firstPageShowsBody, boolean addresseesMoved) {}
