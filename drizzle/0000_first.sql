CREATE TABLE "carts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"external_id" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"contact_id" uuid,
	"customer" jsonb NOT NULL,
	"items" jsonb NOT NULL,
	"total" numeric NOT NULL,
	"currency" text NOT NULL,
	"recovery_url" text,
	"completed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "carts_once" UNIQUE("store","external_id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"external_id" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"contact_id" uuid,
	"name" text,
	"phone" text,
	"email" text,
	"locale" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "customers_once" UNIQUE("store","external_id")
);
--> statement-breakpoint
CREATE TABLE "order_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sku" text,
	"name" text NOT NULL,
	"quantity" integer NOT NULL,
	"price" numeric NOT NULL,
	CONSTRAINT "order_items_once" UNIQUE("order_id","position")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"external_id" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"number" text NOT NULL,
	"contact_id" uuid,
	"customer" jsonb NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"total" numeric NOT NULL,
	"currency" text NOT NULL,
	"payment" jsonb,
	"guest" boolean,
	"discount_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cart_id" text,
	"returned_quantity" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "orders_once" UNIQUE("store","external_id")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"external_id" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"sku" text,
	"name" text NOT NULL,
	"price" numeric,
	"currency" text,
	"url" text,
	"image" text,
	"stock" integer,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "products_once" UNIQUE("store","external_id")
);
--> statement-breakpoint
CREATE TABLE "shipments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"carrier" text,
	"tracking_number" text,
	"tracking_url" text,
	"status" text NOT NULL,
	"estimated_delivery" text,
	"pickup_point" text,
	CONSTRAINT "shipments_once" UNIQUE("order_id","position")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"contact_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"granted" boolean NOT NULL,
	"source" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"dedupe_key" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "consents_once" UNIQUE("dedupe_key","purpose")
);
--> statement-breakpoint
CREATE TABLE "contact_identities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_identities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"contact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "contact_identities_once" UNIQUE("kind","value")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"language" text,
	"language_candidate" text,
	"country" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"merged_into" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"blocked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"mode" text DEFAULT 'bot' NOT NULL,
	"window_until" timestamp with time zone,
	"waiting_since" timestamp with time zone,
	"last_in_at" timestamp with time zone,
	"last_out_at" timestamp with time zone,
	"last_human_at" timestamp with time zone,
	"handover_reason" text,
	"summary" text,
	"assignee" text,
	"snoozed_until" timestamp with time zone,
	"last_choices" jsonb,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "conversations_once" UNIQUE("contact_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "flow_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"flow" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"foreground" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "flow_runs_once" UNIQUE("conversation_id","flow","subject")
);
--> statement-breakpoint
CREATE TABLE "timers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"name" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"fired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"contact_id" uuid,
	"channel_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"raw" "bytea",
	"occurred_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"handled_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp with time zone,
	"error" text,
	CONSTRAINT "events_source_dedupe_key" UNIQUE("source","dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "message_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "message_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"provider_id" text NOT NULL,
	"message_id" text,
	"status" text NOT NULL,
	"code" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"pricing" jsonb,
	"channel_id" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "message_events_once" UNIQUE("provider_id","status","code")
);
--> statement-breakpoint
CREATE TABLE "instances" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "instances_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"host" text NOT NULL,
	"pid" integer NOT NULL,
	"started_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"gone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "messages_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"business_key" text NOT NULL,
	"provider_id" text,
	"author" text NOT NULL,
	"author_name" text,
	"content" jsonb NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"reply_to" text,
	"status" text NOT NULL,
	"lane" smallint DEFAULT 0 NOT NULL,
	"purpose" text DEFAULT 'reply' NOT NULL,
	"campaign_id" uuid,
	"occasion" text,
	"address" text,
	"run_id" uuid,
	"not_before" timestamp with time zone,
	"lease_until" timestamp with time zone,
	"instance" bigint,
	"attempts" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"code" integer,
	"verdict" jsonb,
	"pricing" jsonb,
	"occurred_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"read_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"reaction" text,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "messages_business_key" UNIQUE("business_key")
);
--> statement-breakpoint
CREATE TABLE "sending_streams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel_id" uuid NOT NULL,
	"campaign_id" uuid,
	"status" text DEFAULT 'running' NOT NULL,
	"reason" text,
	"tokens" double precision DEFAULT 1 NOT NULL,
	"refilled_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"slowed_until" timestamp with time zone,
	"slow_factor" double precision DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"raised_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"resolved_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"number" text NOT NULL,
	"account" text NOT NULL,
	"display_phone" text,
	"base_url" text NOT NULL,
	"credentials" "bytea",
	"virtual" boolean DEFAULT false NOT NULL,
	"messages_per_second" integer DEFAULT 80 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"reason" text,
	"quality" text,
	"tier" text,
	"reach" integer,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "channels_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "flow_settings" (
	"flow" text PRIMARY KEY NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"enabled_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"copy" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel_id" uuid,
	"provider_media_id" text,
	"mime" text NOT NULL,
	"bytes" integer DEFAULT 0 NOT NULL,
	"filename" text,
	"status" text NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "media_once" UNIQUE("channel_id","provider_media_id")
);
--> statement-breakpoint
CREATE TABLE "quick_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shortcut" text NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"media" jsonb,
	"triggers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"menu" integer,
	"buttons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "quick_replies_shortcut_unique" UNIQUE("shortcut")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"name" text PRIMARY KEY NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"provider_id" text,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"quality" text,
	"reason" text,
	"components" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "templates_once" UNIQUE("account","name","language")
);
--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "carts_contact" ON "carts" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "carts_open" ON "carts" USING btree ("changed_at") WHERE completed_at is null;--> statement-breakpoint
CREATE INDEX "customers_contact" ON "customers" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "orders_contact" ON "orders" USING btree ("contact_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_number" ON "orders" USING btree ("number");--> statement-breakpoint
CREATE INDEX "consents_newest" ON "consents" USING btree ("contact_id","purpose","occurred_at","id");--> statement-breakpoint
CREATE INDEX "contact_identities_contact" ON "contact_identities" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "conversations_waiting" ON "conversations" USING btree ("waiting_since") WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX "conversations_human" ON "conversations" USING btree ("last_human_at") WHERE mode = 'human';--> statement-breakpoint
CREATE INDEX "conversations_snoozed" ON "conversations" USING btree ("snoozed_until") WHERE snoozed_until is not null;--> statement-breakpoint
CREATE INDEX "timers_due" ON "timers" USING btree ("due_at") WHERE fired_at is null;--> statement-breakpoint
CREATE INDEX "timers_run" ON "timers" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "events_to_do" ON "events" USING btree ("contact_id","occurred_at","id") WHERE handled_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "message_events_to_do" ON "message_events" USING btree ("id") WHERE applied_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_provider_id" ON "messages" USING btree ("provider_id") WHERE provider_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_marketing_once" ON "messages" USING btree ("campaign_id","occasion","address") WHERE campaign_id is not null and address is not null;--> statement-breakpoint
CREATE INDEX "messages_thread" ON "messages" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE INDEX "messages_pending" ON "messages" USING btree ("channel_id","lane","seq") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "messages_in_flight" ON "messages" USING btree ("conversation_id") WHERE status in ('claimed', 'sending');--> statement-breakpoint
CREATE INDEX "messages_next_of_conversation" ON "messages" USING btree ("conversation_id","lane","seq") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "messages_held" ON "messages" USING btree ("not_before") WHERE status = 'held';--> statement-breakpoint
CREATE INDEX "messages_leased" ON "messages" USING btree ("lease_until") WHERE status in ('claimed', 'sending');--> statement-breakpoint
CREATE INDEX "messages_unconfirmed" ON "messages" USING btree ("lease_until") WHERE status = 'unconfirmed';--> statement-breakpoint
CREATE INDEX "messages_reached" ON "messages" USING btree ("channel_id","accepted_at") WHERE content ->> 'type' = 'template';--> statement-breakpoint
CREATE INDEX "messages_marketing_by_contact" ON "messages" USING btree ("contact_id","occurred_at") WHERE purpose = 'marketing';--> statement-breakpoint
CREATE UNIQUE INDEX "sending_streams_number" ON "sending_streams" USING btree ("channel_id") WHERE campaign_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sending_streams_campaign" ON "sending_streams" USING btree ("channel_id","campaign_id") WHERE campaign_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_open" ON "alerts" USING btree ("kind","subject") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "media_to_fetch" ON "media" USING btree ("created_at") WHERE status = 'waiting';