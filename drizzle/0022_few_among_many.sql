CREATE INDEX "carts_sample" ON "carts" USING btree ("id") WHERE sample;--> statement-breakpoint
CREATE INDEX "orders_sample" ON "orders" USING btree ("id") WHERE sample;--> statement-breakpoint
CREATE INDEX "contacts_sample" ON "contacts" USING btree ("id") WHERE sample;--> statement-breakpoint
CREATE INDEX "messages_test" ON "messages" USING btree ("id") WHERE purpose = 'test';