CREATE INDEX "attributions_message" ON "attributions" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "campaign_answers_campaign" ON "campaign_answers" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "tracked_links_followed" ON "tracked_links" USING btree ("message_id") WHERE first_click_at is not null;--> statement-breakpoint
CREATE INDEX "consents_refused" ON "consents" USING btree ("occurred_at") WHERE not granted;--> statement-breakpoint
CREATE INDEX "contacts_merged" ON "contacts" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "messages_received" ON "messages" USING btree ("occurred_at") WHERE direction = 'in';