UPDATE "messages" SET "status" = 'pending', "instance" = null, "lease_until" = null WHERE "status" = 'claimed';--> statement-breakpoint
DROP INDEX "messages_in_flight";--> statement-breakpoint
DROP INDEX "messages_leased";--> statement-breakpoint
CREATE INDEX "messages_sending" ON "messages" USING btree ("conversation_id") WHERE status = 'sending';