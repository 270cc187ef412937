CREATE INDEX "orders_account" ON "orders" USING btree ((customer ->> 'externalId'));--> statement-breakpoint
CREATE INDEX "orders_email" ON "orders" USING btree (lower(customer ->> 'email'));--> statement-breakpoint
CREATE INDEX "store_parts_account" ON "store_parts" USING btree ((content -> 'customer' ->> 'externalId')) WHERE kind = 'order';--> statement-breakpoint
CREATE INDEX "store_parts_email" ON "store_parts" USING btree (lower(content -> 'customer' ->> 'email')) WHERE kind = 'order';