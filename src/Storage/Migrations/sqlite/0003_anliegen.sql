-- What editors decide about Anliegen, so that every later run keeps it and nothing that was is lost.

-- eigen: editors created, split off, renamed or confirmed it. gesperrt: its title stays. ersatz: it was merged into that one
-- (always the end of a chain). vorlaeufig: imports found it, and no regrouping has been accepted since.
ALTER TABLE anliegen ADD COLUMN eigen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE anliegen ADD COLUMN gesperrt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE anliegen ADD COLUMN vorlaeufig INTEGER NOT NULL DEFAULT 0;
ALTER TABLE anliegen ADD COLUMN thema TEXT;
ALTER TABLE anliegen ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE anliegen ADD COLUMN ersatz TEXT REFERENCES anliegen (id) ON DELETE CASCADE;

UPDATE anliegen SET vorlaeufig = 1 WHERE bekannt = 0;

CREATE INDEX anliegen_ersatz ON anliegen (ersatz) WHERE ersatz IS NOT NULL;
CREATE INDEX anliegen_thema ON anliegen (thema);

-- fest: a person has decided under which Anliegen it stands, or that it stands under none.
ALTER TABLE beitrag ADD COLUMN fest INTEGER NOT NULL DEFAULT 0;

UPDATE beitrag SET fest = 1 WHERE id IN (SELECT beitrag FROM korrektur WHERE feld = 'anliegen');

CREATE INDEX beitrag_fest ON beitrag (anliegen) WHERE fest = 1;

-- Counts up with every change of what is filed where, imports apart: who keeps it in memory sees whether that still holds.
-- The second counts decisions and those taken back.
CREATE TABLE bestand (
    nummer         INTEGER PRIMARY KEY CHECK (nummer = 1),
    aenderung      INTEGER NOT NULL,
    entscheidungen INTEGER NOT NULL
);

INSERT INTO bestand (nummer, aenderung, entscheidungen) VALUES (1, 0, 0);

-- Decisions and what was before them. No foreign keys: a record outlives what it is about.
CREATE TABLE entscheidung (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    art             TEXT    NOT NULL,
    anliegen        TEXT,
    andere          TEXT    NOT NULL,
    beitraege       INTEGER NOT NULL DEFAULT 0,
    trotz_gegensatz INTEGER NOT NULL DEFAULT 0,
    wann            TEXT    NOT NULL,
    zurueckgenommen TEXT
);

-- titel is null where the decision created the Anliegen.
CREATE TABLE entscheidung_anliegen (
    entscheidung  INTEGER NOT NULL REFERENCES entscheidung (id) ON DELETE CASCADE,
    anliegen      TEXT    NOT NULL,
    titel         TEXT,
    handlungsfeld TEXT,
    bekannt       INTEGER,
    eigen         INTEGER,
    gesperrt      INTEGER,
    vorlaeufig    INTEGER,
    thema         TEXT,
    version       INTEGER,
    ersatz        TEXT,
    PRIMARY KEY (entscheidung, anliegen)
) WITHOUT ROWID;

CREATE TABLE entscheidung_beitrag (
    entscheidung INTEGER NOT NULL REFERENCES entscheidung (id) ON DELETE CASCADE,
    beitrag      INTEGER NOT NULL,
    vorher       TEXT,
    fest         INTEGER NOT NULL,
    nachher      TEXT,
    PRIMARY KEY (entscheidung, beitrag)
) WITHOUT ROWID;

-- What a full regrouping proposes. status: offen, angenommen, verworfen or ueberholt.
CREATE TABLE regruppierung (
    auftrag     INTEGER PRIMARY KEY,
    status      TEXT NOT NULL,
    erstellt    TEXT NOT NULL,
    entschieden TEXT,
    uebergangen INTEGER NOT NULL DEFAULT 0,
    inhalt      TEXT NOT NULL
);
