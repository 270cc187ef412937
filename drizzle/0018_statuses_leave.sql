DELETE FROM "message_events" WHERE "applied_at" IS NOT NULL;--> statement-breakpoint
DROP INDEX "message_events_to_do";--> statement-breakpoint
ALTER TABLE "message_events" DROP COLUMN "applied_at";