alter table counters
  add column dropped_change_seq bigint not null default 0,
  add column compacted_change_seq bigint not null default 0;

comment on column counters.dropped_change_seq is 'up to here tombstones have been dropped from the feed: who has read less may have missed one';
comment on column counters.compacted_change_seq is 'the newest change when the feed was last compacted';
