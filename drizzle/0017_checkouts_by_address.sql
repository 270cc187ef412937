-- Shopify's checkouts are known by their address as well: its API may name them by no other name that its webhooks told.
INSERT INTO "store_parts" (id, store, kind, external_id, part_of, changed_at, content)
SELECT gen_random_uuid(), store, 'checkout',
  'url:' || encode(sha256(convert_to(regexp_replace(recovery_url, '[?#].*$', ''), 'UTF8')), 'hex'),
  external_id, changed_at, '{}'
FROM "carts" WHERE store = 'shopify' AND recovery_url IS NOT NULL
ORDER BY id
ON CONFLICT (store, kind, external_id) DO NOTHING;
