-- What leads to persons in the minutes, as the search found it; what is masked of it is said by the part «datenschutz» of the settings.

CREATE TABLE personenfund (
    protokoll INTEGER NOT NULL REFERENCES protokoll (id) ON DELETE CASCADE,
    start     INTEGER NOT NULL,
    ende      INTEGER NOT NULL,
    art       TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    PRIMARY KEY (protokoll, start)
) WITHOUT ROWID;

-- False as long as nobody has searched it: minutes that were read by an earlier version.
ALTER TABLE protokoll ADD COLUMN durchsucht INTEGER NOT NULL DEFAULT 0;

-- The words as they are shown, where they differ from those that stand there.
ALTER TABLE beitrag ADD COLUMN maskiert TEXT;
