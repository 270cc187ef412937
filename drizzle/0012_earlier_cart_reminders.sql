DROP INDEX "messages_cart_reminders";--> statement-breakpoint
CREATE INDEX "messages_cart_reminders" ON "messages" USING btree ("occurred_at") WHERE purpose = 'cart';