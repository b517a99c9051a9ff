-- What messages are signed with and what keyed requests were answered, some of it secrets, goes through the server's seal from here on.
-- 0 stands before what was not sealed.
update webhook_endpoints w set secrets = s.secrets
from (
  select publisher_id, webhook_endpoint_id, jsonb_agg(
    (one - 'secret') || jsonb_build_object('sealed', translate(encode('\x00'::bytea || convert_to(one ->> 'secret', 'UTF8'), 'base64'), E'\n', ''))
    order by at
  ) as secrets
  from webhook_endpoints, jsonb_array_elements(secrets) with ordinality as each (one, at)
  group by publisher_id, webhook_endpoint_id
) s
where w.publisher_id = s.publisher_id and w.webhook_endpoint_id = s.webhook_endpoint_id;

alter table idempotency_keys alter column body type bytea using '\x00'::bytea || convert_to(body::text, 'UTF8');
