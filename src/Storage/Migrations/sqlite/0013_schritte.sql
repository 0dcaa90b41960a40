-- What people did in a Protokoll, step by step, and what was before: the last step can be taken back.

-- zeilen: the lines that the step changed, as they were.
CREATE TABLE schritt (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    protokoll       INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    art             TEXT    NOT NULL,
    wann            TEXT    NOT NULL,
    zeilen          TEXT    NOT NULL DEFAULT '[]',
    zurueckgenommen TEXT
);

CREATE INDEX schritt_protokoll ON schritt (protokoll, id) WHERE zurueckgenommen IS NULL;

-- vorher: the Beitrag as it was; null where the step created it. No foreign key: a step may have taken the Beitrag away.
CREATE TABLE schritt_beitrag (
    schritt INTEGER NOT NULL REFERENCES schritt (id) ON DELETE CASCADE,
    beitrag INTEGER NOT NULL,
    vorher  TEXT,
    PRIMARY KEY (schritt, beitrag)
) WITHOUT ROWID;

ALTER TABLE korrektur ADD COLUMN schritt INTEGER;

CREATE INDEX korrektur_schritt ON korrektur (schritt);
