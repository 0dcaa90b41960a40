-- Counts up with every change of what lists of Anliegen are counted from, imports included: who keeps the counts in memory sees
-- whether they still hold.

ALTER TABLE bestand ADD COLUMN stand INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER stand_beitrag_insert AFTER INSERT ON beitrag BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_beitrag_delete AFTER DELETE ON beitrag BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_beitrag_update AFTER UPDATE OF anliegen, karte, protokoll, punkte, handlungsfeld, art, text ON beitrag BEGIN
    UPDATE bestand SET stand = stand + 1;
END;
CREATE TRIGGER stand_protokoll_update AFTER UPDATE OF gremium, datum, titel, dateiname ON protokoll BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_anliegen_insert AFTER INSERT ON anliegen BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_anliegen_delete AFTER DELETE ON anliegen BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_anliegen_update AFTER UPDATE ON anliegen BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_gegen_insert AFTER INSERT ON anliegen_gegen BEGIN UPDATE bestand SET stand = stand + 1; END;
CREATE TRIGGER stand_gegen_delete AFTER DELETE ON anliegen_gegen BEGIN UPDATE bestand SET stand = stand + 1; END;

-- Which Sitzungen had something on a field, without reading the cards.
CREATE INDEX beitrag_feld_protokoll ON beitrag (handlungsfeld, protokoll);
