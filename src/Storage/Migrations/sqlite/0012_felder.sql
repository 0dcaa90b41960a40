-- The counts of all fields over the years come from this index alone; it also serves those who ask for fields and Protokolle only.

DROP INDEX beitrag_feld_protokoll;
CREATE INDEX beitrag_feldzahlen ON beitrag (handlungsfeld, protokoll, art, unsicher);
