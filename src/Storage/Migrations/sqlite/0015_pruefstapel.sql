-- The order of the stack of cards with all that restricts it: no Beitrag is read to be left out.

DROP INDEX beitrag_lernen;
CREATE INDEX beitrag_lernen ON beitrag (unsicherheit DESC, id, protokoll, handlungsfeld, art, haltung, unsicher, anliegen) WHERE geprueft = 0;
