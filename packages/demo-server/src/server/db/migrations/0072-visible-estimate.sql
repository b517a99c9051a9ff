-- As it was, in words of which the planner thinks that most rows pass. It took `= '*'` to let one row in two hundred pass, so that
-- reading a list in its order seemed to take long, and it read and sorted all of a status instead.
create or replace function sees(publisher_id uuid, partner_id uuid) returns boolean
  language sql stable parallel safe
  return publisher_id = acting_publisher() and (
    (case when current_setting('saldo.sees', true) = '*' then true end) is not null
    or partner_id::text = any (string_to_array(current_setting('saldo.sees', true), ','))
  );
