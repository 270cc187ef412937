DROP INDEX "messages_held";--> statement-breakpoint
CREATE INDEX "messages_held_reach" ON "messages" USING btree ("channel_id","not_before","seq") WHERE status = 'held' and reason = 'reach';--> statement-breakpoint
CREATE INDEX "messages_held" ON "messages" USING btree ("not_before") WHERE status = 'held' and reason is distinct from 'reach';