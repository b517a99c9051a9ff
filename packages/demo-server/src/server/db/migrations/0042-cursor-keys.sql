-- With what the publisher's page cursors are signed, so that nobody can make one up. 244 random bits.
alter table publishers add column cursor_key bytea not null
  default decode(md5(gen_random_uuid()::text) || md5(gen_random_uuid()::text), 'hex');
