ALTER TABLE "orders" drop column "counts";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "counts" boolean GENERATED ALWAYS AS ((status in ('paid', 'fulfilled', 'delivered', 'refunded') or (status = 'pending' and coalesce(payment ->> 'method', '') = 'cod' and not coalesce(lower(payment ->> 'state'), '') in ('failed', 'failure', 'declined', 'denied', 'expired', 'voided', 'error')))) STORED;--> statement-breakpoint
-- They went with the column.
CREATE INDEX "orders_of_buyer" ON "orders" USING btree ("buyer","placed_at") WHERE counts;--> statement-breakpoint
CREATE INDEX "orders_by_day" ON "orders" USING btree ("placed_at","currency","revenue") WHERE counts;
