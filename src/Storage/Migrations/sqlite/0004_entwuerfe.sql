-- What a draft was reckoned from, what people decided on, every earlier state, and a search over the recommendations.

ALTER TABLE handlungsempfehlung ADD COLUMN staerke TEXT;
ALTER TABLE handlungsempfehlung ADD COLUMN kriterien TEXT NOT NULL DEFAULT '[]';
ALTER TABLE handlungsempfehlung ADD COLUMN fruehere TEXT NOT NULL DEFAULT '[]';
ALTER TABLE handlungsempfehlung ADD COLUMN gesperrt TEXT NOT NULL DEFAULT '[]';

ALTER TABLE beleg ADD COLUMN zeile INTEGER;

-- All states, the present one included. Neither time nor kind are known of those from before this table.
CREATE TABLE handlungsempfehlung_version (
    handlungsempfehlung INTEGER NOT NULL REFERENCES handlungsempfehlung (id) ON DELETE CASCADE,
    version             INTEGER NOT NULL,
    vorgang             TEXT,
    wann                TEXT,
    inhalt              TEXT    NOT NULL,
    PRIMARY KEY (handlungsempfehlung, version)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE handlungsempfehlung_suche USING fts5 (
    titel, massnahme, content = 'handlungsempfehlung', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '4 8');

INSERT INTO handlungsempfehlung_suche (rowid, titel, massnahme) SELECT id, titel, massnahme FROM handlungsempfehlung;

CREATE TRIGGER handlungsempfehlung_suche_insert AFTER INSERT ON handlungsempfehlung BEGIN
    INSERT INTO handlungsempfehlung_suche (rowid, titel, massnahme) VALUES (new.id, new.titel, new.massnahme);
END;

CREATE TRIGGER handlungsempfehlung_suche_delete AFTER DELETE ON handlungsempfehlung BEGIN
    INSERT INTO handlungsempfehlung_suche (handlungsempfehlung_suche, rowid, titel, massnahme) VALUES ('delete', old.id, old.titel, old.massnahme);
END;

CREATE TRIGGER handlungsempfehlung_suche_update AFTER UPDATE OF titel, massnahme ON handlungsempfehlung BEGIN
    INSERT INTO handlungsempfehlung_suche (handlungsempfehlung_suche, rowid, titel, massnahme) VALUES ('delete', old.id, old.titel, old.massnahme);
    INSERT INTO handlungsempfehlung_suche (rowid, titel, massnahme) VALUES (new.id, new.titel, new.massnahme);
END;
