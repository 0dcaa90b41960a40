-- Days are ISO dates, times ISO in UTC, enumerations their codes. Ids are never used twice.

CREATE TABLE protokoll (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    dateiname        TEXT    NOT NULL,
    sha256           TEXT    NOT NULL UNIQUE,
    groesse          INTEGER NOT NULL,
    hochgeladen      TEXT    NOT NULL,
    titel            TEXT,
    gremium          TEXT,
    datum            TEXT,
    sitzung          INTEGER,
    naechste_sitzung TEXT
);

-- Also the order in which Beitraege are listed.
CREATE INDEX protokoll_datum ON protokoll (datum, id);
-- The very expression of the view sitzung.
CREATE INDEX protokoll_gremium ON protokoll (coalesce(gremium, 'Unbekanntes Gremium'));

-- Large values stand apart, so that lists do not page through them.
CREATE TABLE dokument (
    protokoll INTEGER PRIMARY KEY REFERENCES protokoll (id) ON DELETE CASCADE,
    original  BLOB NOT NULL,
    text      TEXT,
    bilanz    TEXT
);

CREATE VIEW sitzung AS
    SELECT id AS protokoll, coalesce(gremium, 'Unbekanntes Gremium') AS gremium, datum, coalesce(titel, dateiname) AS titel
    FROM protokoll;

CREATE TABLE auftrag (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    vorgang     TEXT NOT NULL,
    protokoll   INTEGER REFERENCES protokoll (id) ON DELETE CASCADE,
    status      TEXT NOT NULL,
    fortschritt REAL NOT NULL DEFAULT 0,
    versuche    INTEGER NOT NULL DEFAULT 0,
    meldung     TEXT,
    erstellt    TEXT NOT NULL,
    beendet     TEXT
);

CREATE INDEX auftrag_protokoll ON auftrag (protokoll, id);
CREATE INDEX auftrag_status ON auftrag (status, id);

CREATE TABLE abschnitt (
    protokoll INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    titel     TEXT    NOT NULL,
    ebene     INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    ende      INTEGER NOT NULL,
    PRIMARY KEY (protokoll, position)
) WITHOUT ROWID;

CREATE TABLE these (
    protokoll INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    nummer    INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    start     INTEGER NOT NULL,
    ende      INTEGER NOT NULL,
    PRIMARY KEY (protokoll, position)
) WITHOUT ROWID;

CREATE TABLE beratung (
    protokoll INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    datum     TEXT    NOT NULL,
    gremium   TEXT    NOT NULL,
    PRIMARY KEY (protokoll, position)
) WITHOUT ROWID;

CREATE TABLE anliegen (
    nummer        INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    titel         TEXT    NOT NULL,
    handlungsfeld TEXT    NOT NULL,
    bekannt       INTEGER NOT NULL
);

-- Symmetric: both directions are stored.
CREATE TABLE anliegen_gegen (
    anliegen TEXT NOT NULL REFERENCES anliegen (id) ON DELETE CASCADE,
    gegen    TEXT NOT NULL REFERENCES anliegen (id) ON DELETE CASCADE,
    PRIMARY KEY (anliegen, gegen)
) WITHOUT ROWID;

CREATE INDEX anliegen_gegen_gegen ON anliegen_gegen (gegen);

CREATE TABLE beitrag (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    protokoll          INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    start              INTEGER NOT NULL,
    ende               INTEGER NOT NULL CHECK (ende > start),
    text               TEXT    NOT NULL CHECK (text <> ''),
    abschnitt          TEXT,
    bezug              TEXT    NOT NULL,
    these              INTEGER,
    punkte             INTEGER,
    handlungsfeld      TEXT    NOT NULL,
    wahrscheinlichkeit REAL    NOT NULL,
    unsicher           INTEGER NOT NULL,
    weitere            TEXT    NOT NULL,
    quer               TEXT    NOT NULL,
    art                TEXT    NOT NULL,
    haltung            TEXT    NOT NULL,
    modell             TEXT    NOT NULL,
    anliegen           TEXT REFERENCES anliegen (id),
    version            INTEGER NOT NULL DEFAULT 1
);

-- Ids are reserved before Beitraege are written; the counter has to exist from the start.
INSERT INTO sqlite_sequence (name, seq) VALUES ('beitrag', 0);

CREATE INDEX beitrag_protokoll ON beitrag (protokoll, start);
CREATE INDEX beitrag_handlungsfeld ON beitrag (handlungsfeld, art);
CREATE INDEX beitrag_art ON beitrag (art);
CREATE INDEX beitrag_anliegen ON beitrag (anliegen, protokoll, punkte);
CREATE INDEX beitrag_unsicher ON beitrag (protokoll) WHERE unsicher = 1;

-- Why a Beitrag is filed as it is: long, and only read for one Beitrag at a time.
CREATE TABLE erklaerung (
    beitrag    INTEGER PRIMARY KEY REFERENCES beitrag (id) ON DELETE CASCADE,
    verteilung TEXT NOT NULL,
    gruende    TEXT NOT NULL
);

CREATE TABLE korrektur (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    beitrag INTEGER NOT NULL REFERENCES beitrag (id) ON DELETE CASCADE,
    feld    TEXT    NOT NULL,
    alt     TEXT,
    neu     TEXT,
    wann    TEXT    NOT NULL
);

CREATE INDEX korrektur_beitrag ON korrektur (beitrag, feld);

-- Recommendations outlive the Anliegen and the Protokolle they were drafted from: no foreign keys to these.
CREATE TABLE handlungsempfehlung (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    anliegen           TEXT    NOT NULL,
    handlungsfeld      TEXT    NOT NULL,
    titel              TEXT    NOT NULL,
    massnahme          TEXT    NOT NULL,
    begruendung        TEXT    NOT NULL,
    adressat           TEXT    NOT NULL,
    zielgruppen        TEXT    NOT NULL,
    steuerungsrelevanz TEXT    NOT NULL,
    beratung_datum     TEXT,
    beratung_gremium   TEXT,
    status             TEXT    NOT NULL,
    version            INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE beleg (
    handlungsempfehlung INTEGER NOT NULL REFERENCES handlungsempfehlung (id) ON DELETE CASCADE,
    gegenstimme         INTEGER NOT NULL,
    position            INTEGER NOT NULL,
    beitrag             INTEGER NOT NULL,
    protokoll           INTEGER NOT NULL,
    gremium             TEXT    NOT NULL,
    datum               TEXT,
    titel               TEXT    NOT NULL,
    start               INTEGER NOT NULL,
    ende                INTEGER NOT NULL,
    zitat               TEXT    NOT NULL,
    PRIMARY KEY (handlungsempfehlung, gegenstimme, position)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE beitrag_suche USING fts5 (
    text, content = 'beitrag', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER beitrag_suche_insert AFTER INSERT ON beitrag BEGIN
    INSERT INTO beitrag_suche (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER beitrag_suche_delete AFTER DELETE ON beitrag BEGIN
    INSERT INTO beitrag_suche (beitrag_suche, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER beitrag_suche_update AFTER UPDATE OF text ON beitrag BEGIN
    INSERT INTO beitrag_suche (beitrag_suche, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO beitrag_suche (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE anliegen_suche USING fts5 (
    titel, content = 'anliegen', content_rowid = 'nummer', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER anliegen_suche_insert AFTER INSERT ON anliegen BEGIN
    INSERT INTO anliegen_suche (rowid, titel) VALUES (new.nummer, new.titel);
END;

CREATE TRIGGER anliegen_suche_delete AFTER DELETE ON anliegen BEGIN
    INSERT INTO anliegen_suche (anliegen_suche, rowid, titel) VALUES ('delete', old.nummer, old.titel);
END;

CREATE TRIGGER anliegen_suche_update AFTER UPDATE OF titel ON anliegen BEGIN
    INSERT INTO anliegen_suche (anliegen_suche, rowid, titel) VALUES ('delete', old.nummer, old.titel);
    INSERT INTO anliegen_suche (rowid, titel) VALUES (new.nummer, new.titel);
END;
