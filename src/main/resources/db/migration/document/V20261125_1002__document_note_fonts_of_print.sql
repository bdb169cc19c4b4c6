-- What the printed page was made with: the faces that stood in for those of the standard, and characters no font has.
alter table document_registration add column substituted_fonts text not null default '';
alter table document_registration add column missing_glyphs text not null default '';
