-- What was decided about a Beitrag is asked for one by one.

CREATE INDEX entscheidung_beitrag_beitrag ON entscheidung_beitrag (beitrag);
