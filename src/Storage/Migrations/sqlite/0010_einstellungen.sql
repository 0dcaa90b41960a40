-- What an installation sets for itself: each part a document of its own, every version of which stays.

CREATE TABLE einstellung (
    bereich TEXT    NOT NULL,
    version INTEGER NOT NULL,
    inhalt  TEXT    NOT NULL,
    was     TEXT    NOT NULL,
    wann    TEXT    NOT NULL,
    PRIMARY KEY (bereich, version)
) WITHOUT ROWID;

-- The spellings of the part «gremien», as the queries need them. protokoll.gremium keeps what the minutes say.
CREATE TABLE gremium_schreibweise (
    schreibweise TEXT PRIMARY KEY,
    name         TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE protokoll ADD COLUMN gremium_name TEXT;
UPDATE protokoll SET gremium_name = gremium;

CREATE TRIGGER protokoll_gremium_insert AFTER INSERT ON protokoll BEGIN
    UPDATE protokoll SET gremium_name = coalesce((SELECT name FROM gremium_schreibweise WHERE schreibweise = new.gremium), new.gremium) WHERE id = new.id;
END;

CREATE TRIGGER protokoll_gremium_update AFTER UPDATE OF gremium ON protokoll BEGIN
    UPDATE protokoll SET gremium_name = coalesce((SELECT name FROM gremium_schreibweise WHERE schreibweise = new.gremium), new.gremium) WHERE id = new.id;
END;

DROP VIEW sitzung;
CREATE VIEW sitzung AS
    SELECT id AS protokoll, coalesce(gremium_name, 'Unbekanntes Gremium') AS gremium, datum, coalesce(titel, dateiname) AS titel
    FROM protokoll;

DROP INDEX protokoll_gremium;
CREATE INDEX protokoll_gremium ON protokoll (coalesce(gremium_name, 'Unbekanntes Gremium'));

CREATE TRIGGER stand_protokoll_gremium AFTER UPDATE OF gremium_name ON protokoll BEGIN UPDATE bestand SET stand = stand + 1; END;
