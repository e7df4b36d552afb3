-- Lược đồ không đổi: viết SQL riêng (trigger, hàm, CHECK) ở đây.
alter table notice drop constraint notice_kind;
alter table notice add constraint notice_kind check (kind in ('issue', 'period', 'response', 'comment', 'reminder', 'urging', 'due',
  'unacknowledged', 'word'));
