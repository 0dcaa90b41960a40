-- What a Beitrag could teach the models: how close the two leading fields lie, and whether a person has looked at it.

ALTER TABLE beitrag ADD COLUMN unsicherheit REAL NOT NULL DEFAULT 0;
ALTER TABLE beitrag ADD COLUMN geprueft INTEGER NOT NULL DEFAULT 0;

UPDATE beitrag SET unsicherheit = coalesce(
    (SELECT 1 - json_extract(e.verteilung, '$[0].wahrscheinlichkeit') + coalesce(json_extract(e.verteilung, '$[1].wahrscheinlichkeit'), 0)
     FROM erklaerung e WHERE e.beitrag = beitrag.id),
    1 - wahrscheinlichkeit);

UPDATE beitrag SET geprueft = 1 WHERE id IN (SELECT beitrag FROM korrektur);

CREATE INDEX beitrag_lernen ON beitrag (unsicherheit DESC, id) WHERE geprueft = 0;
CREATE INDEX beitrag_geprueft ON beitrag (id) WHERE geprueft = 1;
