CREATE TABLE "watches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"price" numeric,
	"currency" text,
	"state" text DEFAULT 'open' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"occasion" integer DEFAULT 0 NOT NULL,
	"woken_at" timestamp with time zone,
	"message_key" text,
	"told_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "watches_once" ON "watches" USING btree ("contact_id","product_id","kind") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "watches_waiting" ON "watches" USING btree ("product_id","id") WHERE state = 'open' and woken_at is null;--> statement-breakpoint
CREATE INDEX "watches_told" ON "watches" USING btree ("product_id","told_at") WHERE state = 'told';--> statement-breakpoint
CREATE INDEX "watches_woken" ON "watches" USING btree ("woken_at") WHERE state = 'open' and woken_at is not null;--> statement-breakpoint
CREATE INDEX "watches_expiring" ON "watches" USING btree ("expires_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "watches_contact" ON "watches" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "watches_message" ON "watches" USING btree ("message_key") WHERE message_key is not null;--> statement-breakpoint
CREATE INDEX "watches_asked" ON "watches" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "products_words" ON "products" USING gin (to_tsvector('simple', translate(lower(name), 'άέήίόύώϊϋΐΰςáéíóöőúüűàèêçñ', 'αεηιουωιυιυσaeiooouuuaeecn'))) WHERE deleted_at is null;