-- Copies of a card share its number, so that a demand that was copied from other minutes adds no breadth.

ALTER TABLE beitrag ADD COLUMN karte INTEGER NOT NULL DEFAULT 0;

CREATE TEMP TABLE gleiche AS
    SELECT text, min(id) AS karte FROM beitrag WHERE length(text) >= 25 AND text LIKE '_% _% _% _% _%' GROUP BY text HAVING count(*) > 1;
CREATE UNIQUE INDEX temp.gleiche_text ON gleiche (text);

UPDATE beitrag SET karte = coalesce((SELECT g.karte FROM gleiche g WHERE g.text = beitrag.text), id);

DROP TABLE gleiche;

DROP INDEX beitrag_anliegen;
CREATE INDEX beitrag_anliegen ON beitrag (anliegen, karte, protokoll, punkte);
