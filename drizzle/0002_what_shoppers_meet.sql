CREATE TABLE "attributions" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"message_id" uuid,
	"how" text NOT NULL,
	"attributed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_answers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaign_answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"campaign_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "campaign_answers_once" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "campaign_recipients" (
	"campaign_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"contact_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"variant" integer DEFAULT 0 NOT NULL,
	"message_id" uuid,
	"planned_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "campaign_recipients_campaign_id_occasion_contact_id_pk" PRIMARY KEY("campaign_id","occasion","contact_id")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'broadcast' NOT NULL,
	"channel_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"reason" text,
	"audience" jsonb NOT NULL,
	"template" jsonb NOT NULL,
	"schedule" jsonb,
	"holdout" numeric DEFAULT '0' NOT NULL,
	"variants" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"discount_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"retry_of" uuid,
	"daily_ceiling" integer,
	"occasion" text,
	"cursor" uuid,
	"frozen_at" timestamp with time zone,
	"next_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"launched_at" timestamp with time zone,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"contact_id" uuid,
	"external_id" text,
	"before" jsonb,
	CONSTRAINT "import_rows_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'contacts' NOT NULL,
	"filename" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"bytes" bigint NOT NULL,
	"bytes_done" bigint DEFAULT 0 NOT NULL,
	"line" integer DEFAULT 0 NOT NULL,
	"undone_line" integer DEFAULT 0 NOT NULL,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"finished_at" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "segments_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "tracked_links" (
	"token" text PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"message_id" uuid,
	"url" text NOT NULL,
	"clicks" integer DEFAULT 0 NOT NULL,
	"first_click_at" timestamp with time zone,
	"last_click_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "order_proofs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_proofs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_number" text NOT NULL,
	"contact_id" uuid NOT NULL,
	"dedupe_key" text NOT NULL,
	"right" boolean NOT NULL,
	"tried_at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_proofs_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "kept_opt_outs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kept_opt_outs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"purpose" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_opt_outs_once" UNIQUE("hash","purpose")
);
--> statement-breakpoint
CREATE TABLE "early_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "early_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"contact_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"content" jsonb,
	"body" text,
	"changed_at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "faqs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"entries" jsonb NOT NULL,
	"helped" integer DEFAULT 0 NOT NULL,
	"not_helped" integer DEFAULT 0 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"not_before" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "notices_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "template_syncs" (
	"account" text PRIMARY KEY NOT NULL,
	"synced_at" timestamp with time zone,
	"wanted_at" timestamp with time zone,
	"running_until" timestamp with time zone,
	"not_before" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "unanswered_questions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "unanswered_questions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"contact_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"faq_id" uuid,
	CONSTRAINT "unanswered_questions_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "store_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"kind" text NOT NULL,
	"external_id" text NOT NULL,
	"part_of" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "store_parts_once" UNIQUE("store","kind","external_id")
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"base_url" text,
	"credentials" "bytea",
	"from_environment" boolean DEFAULT false NOT NULL,
	"reason" text,
	"cursor" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"backfilled_at" timestamp with time zone,
	"reconciled_at" timestamp with time zone,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"running_until" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "stores_kind_unique" UNIQUE("kind")
);
--> statement-breakpoint
DROP INDEX "messages_pending";--> statement-breakpoint
DROP INDEX "messages_reached";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "addresses" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "shipping" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "refunded" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "buyer" uuid GENERATED ALWAYS AS (coalesce(contact_id, md5(coalesce('customer:' || store || ':' || nullif(customer ->> 'externalId', ''), 'email:' || lower(nullif(customer ->> 'email', ''))))::uuid)) STORED;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "counts" boolean GENERATED ALWAYS AS ((status in ('paid', 'fulfilled', 'delivered', 'refunded') or (status = 'pending' and coalesce(payment ->> 'method', '') = 'cod'))) STORED;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "revenue" numeric GENERATED ALWAYS AS ((case when status = 'refunded' then 0 else greatest(total - shipping - refunded, 0) end)) STORED;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "attribute_at" timestamp with time zone DEFAULT '-infinity';--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "tags" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "history" jsonb;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "birthday" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "topics" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "handed_over_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "urgent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "stand_in" jsonb;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "because" jsonb;--> statement-breakpoint
ALTER TABLE "flow_settings" ADD COLUMN "settings_since" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "recommendation" text;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "paused_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "draft" jsonb;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "variables" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "next_category" text;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "next_category_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "edits" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "submitting_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "category_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "quality_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "synced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attributions_campaign" ON "attributions" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "attributions_contact" ON "attributions" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "campaign_answers_contact" ON "campaign_answers" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "campaign_recipients_contact" ON "campaign_recipients" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "campaign_recipients_without_message" ON "campaign_recipients" USING btree ("campaign_id","outcome") WHERE message_id is null;--> statement-breakpoint
CREATE INDEX "campaigns_next" ON "campaigns" USING btree ("next_at") WHERE status in ('scheduled', 'running');--> statement-breakpoint
CREATE INDEX "campaigns_unfinished" ON "campaigns" USING btree ("id") WHERE launched_at is not null and finished_at is null;--> statement-breakpoint
CREATE INDEX "import_rows_external" ON "import_rows" USING btree ("import_id","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "import_rows_contact" ON "import_rows" USING btree ("import_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "import_rows_of_contact" ON "import_rows" USING btree ("contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "tracked_links_campaign" ON "tracked_links" USING btree ("campaign_id","first_click_at");--> statement-breakpoint
CREATE INDEX "tracked_links_contact" ON "tracked_links" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "order_proofs_order" ON "order_proofs" USING btree ("order_number","tried_at");--> statement-breakpoint
CREATE INDEX "order_proofs_contact" ON "order_proofs" USING btree ("contact_id","tried_at");--> statement-breakpoint
CREATE INDEX "early_changes_message" ON "early_changes" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "notices_waiting" ON "notices" USING btree ("not_before") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "unanswered_questions_open" ON "unanswered_questions" USING btree ("asked_at") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "store_parts_of" ON "store_parts" USING btree ("store","part_of");--> statement-breakpoint
CREATE INDEX "orders_cart" ON "orders" USING btree ("store","cart_id") WHERE cart_id is not null;--> statement-breakpoint
CREATE INDEX "orders_to_attribute" ON "orders" USING btree ("attribute_at") WHERE attribute_at is not null;--> statement-breakpoint
CREATE INDEX "orders_of_buyer" ON "orders" USING btree ("buyer","placed_at") WHERE counts;--> statement-breakpoint
CREATE INDEX "orders_by_day" ON "orders" USING btree ("placed_at","currency","revenue") WHERE counts;--> statement-breakpoint
CREATE INDEX "products_sku" ON "products" USING btree ("sku");--> statement-breakpoint
CREATE INDEX "products_external_id" ON "products" USING btree ("external_id");--> statement-breakpoint
CREATE INDEX "products_of" ON "products" USING btree ((details ->> 'productId'));--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "conversations" USING btree ("updated_at" DESC NULLS LAST,"id") WHERE waiting_since is null;--> statement-breakpoint
CREATE INDEX "messages_pending_campaign" ON "messages" USING btree ("campaign_id","channel_id","seq") WHERE status = 'pending' and campaign_id is not null;--> statement-breakpoint
CREATE INDEX "messages_campaign" ON "messages" USING btree ("campaign_id","status") WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX "messages_cart_reminders" ON "messages" USING btree ("delivered_at") WHERE purpose = 'cart';--> statement-breakpoint
CREATE INDEX "messages_pending" ON "messages" USING btree ("channel_id","lane","seq") WHERE status = 'pending' and campaign_id is null;--> statement-breakpoint
CREATE INDEX "messages_reached" ON "messages" USING btree ("channel_id","accepted_at") WHERE accepted_at is not null and content ->> 'type' = 'template';