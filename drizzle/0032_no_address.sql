DROP INDEX "messages_marketing_once";--> statement-breakpoint
ALTER TABLE "messages" DROP COLUMN "address";