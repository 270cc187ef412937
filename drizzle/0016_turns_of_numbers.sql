ALTER TABLE "sending_streams" ADD COLUMN "held_by" bigint;--> statement-breakpoint
ALTER TABLE "sending_streams" ADD COLUMN "held_until" timestamp with time zone;