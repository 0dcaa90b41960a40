-- What is shown in the place of words that lead to persons: in headings, Thesen, titles, names of files and reasons as in cards.

ALTER TABLE abschnitt ADD COLUMN maskiert TEXT;
ALTER TABLE these ADD COLUMN maskiert TEXT;
ALTER TABLE erklaerung ADD COLUMN maskiert TEXT;
ALTER TABLE anliegen ADD COLUMN maskiert TEXT;
ALTER TABLE beitrag ADD COLUMN abschnitt_maskiert TEXT;
ALTER TABLE protokoll ADD COLUMN titel_maskiert TEXT;
ALTER TABLE protokoll ADD COLUMN dateiname_maskiert TEXT;

-- False as long as only its cards are masked: minutes that were read by an earlier version.
ALTER TABLE protokoll ADD COLUMN maskiert INTEGER NOT NULL DEFAULT 0;

DROP VIEW sitzung;
CREATE VIEW sitzung AS
    SELECT id AS protokoll, coalesce(gremium_name, 'Unbekanntes Gremium') AS gremium, datum,
        coalesce(titel_maskiert, titel, dateiname_maskiert, dateiname) AS titel
    FROM protokoll;

-- When somebody looked for originals that are due, how many were, and the Protokolle whose originals were deleted.
CREATE TABLE aufbewahrung (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    wann      TEXT    NOT NULL,
    faellig   INTEGER NOT NULL,
    geloescht TEXT    NOT NULL
);
