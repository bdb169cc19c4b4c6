-- Who signed by a delegate is a signer as well: neither may seal the paper (乙（代甲）, ORG-14).
alter table document_signature add column principal_id bigint;
