-- Search in parts of words («Bus» in «Rufbus»), counts of what a search leaves, searches that people keep, and what a decision replaced.

CREATE VIRTUAL TABLE beitrag_teile USING fts5 (
    text, content = 'beitrag', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1');

INSERT INTO beitrag_teile (beitrag_teile) VALUES ('rebuild');

CREATE TRIGGER beitrag_teile_insert AFTER INSERT ON beitrag BEGIN
    INSERT INTO beitrag_teile (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER beitrag_teile_delete AFTER DELETE ON beitrag BEGIN
    INSERT INTO beitrag_teile (beitrag_teile, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER beitrag_teile_update AFTER UPDATE OF text ON beitrag BEGIN
    INSERT INTO beitrag_teile (beitrag_teile, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO beitrag_teile (rowid, text) VALUES (new.id, new.text);
END;

-- In the order of the groups that facets count: one walk over the index counts them all.
CREATE INDEX beitrag_facetten ON beitrag (handlungsfeld, art, haltung, unsicher, geprueft, anliegen IS NULL, protokoll);

-- In the order of the list and with what it is restricted by: a page is found without reading the Beitraege before it.
CREATE INDEX beitrag_liste ON beitrag (protokoll, start, handlungsfeld, art, haltung, unsicher, geprueft);

CREATE TABLE ansicht (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL UNIQUE COLLATE NOCASE,
    adresse  TEXT NOT NULL,
    erstellt TEXT NOT NULL
);

-- The filing before a decision, at the first of its values: with it the decision can be taken back.
ALTER TABLE korrektur ADD COLUMN vorher TEXT;
