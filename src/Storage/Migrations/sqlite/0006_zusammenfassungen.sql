-- The ledger of each document in numbers, and how often each word occurs: what summaries show, without reading all texts.

CREATE TABLE zeilenbilanz (
    protokoll INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    art       TEXT    NOT NULL,
    zeilen    INTEGER NOT NULL,
    PRIMARY KEY (protokoll, art)
) WITHOUT ROWID;

INSERT INTO zeilenbilanz (protokoll, art, zeilen)
    SELECT d.protokoll, json_extract(zeile.value, '$.art') AS art, count(*)
    FROM dokument d, json_each(d.bilanz, '$.zeilen') zeile
    WHERE d.bilanz IS NOT NULL
    GROUP BY d.protokoll, json_extract(zeile.value, '$.art');

CREATE VIRTUAL TABLE beitrag_worte USING fts5vocab (beitrag_suche, row);
