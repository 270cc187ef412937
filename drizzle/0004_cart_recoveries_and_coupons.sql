CREATE TABLE "cart_recoveries" (
	"cart_id" uuid PRIMARY KEY NOT NULL,
	"held_out" boolean NOT NULL,
	"begun_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coupons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"business_key" text NOT NULL,
	"cart_id" uuid NOT NULL,
	"code" text NOT NULL,
	"percent" integer NOT NULL,
	"valid_until" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'making' NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "coupons_business_key_unique" UNIQUE("business_key"),
	CONSTRAINT "coupons_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE INDEX "cart_recoveries_begun" ON "cart_recoveries" USING btree ("begun_at");--> statement-breakpoint
CREATE INDEX "coupons_due" ON "coupons" USING btree ("due_at") WHERE status = 'making';