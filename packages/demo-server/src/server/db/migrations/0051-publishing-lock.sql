-- Who names published records holds off who writes them by the publishing lock.
drop function hold_against_deletion(uuid, uuid[]);
