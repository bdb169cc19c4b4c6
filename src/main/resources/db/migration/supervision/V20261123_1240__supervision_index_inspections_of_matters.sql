create index ix_inspection_matter on inspection (matter_id) where matter_id is not null;
