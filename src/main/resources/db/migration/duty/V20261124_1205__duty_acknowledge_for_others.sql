-- A delegate acknowledges in the name of the person he or she stands in for; null: the person did.
alter table duty_alert add column acknowledged_by text;
