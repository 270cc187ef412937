CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"user_id" uuid,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "live_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "live_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"conversation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"state" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "presence_conversation_id_user_id_pk" PRIMARY KEY("conversation_id","user_id")
);
--> statement-breakpoint
CREATE INDEX "notes_of_conversation" ON "notes" USING btree ("conversation_id","id");
--> statement-breakpoint
-- Emptied several times a second: what is dead in it must not pile up until it is a fifth of a large table.
ALTER TABLE "live_changes" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);--> statement-breakpoint
-- Once a statement and not once a row, and no NOTIFY: that takes a lock of the whole database at commit, which would
-- put all commits of messages in a row.
CREATE FUNCTION note_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE found uuid[];
BEGIN
  SELECT array_agg(id) INTO found FROM (SELECT id FROM changed LIMIT 33) few;
  IF found IS NOT NULL THEN
    INSERT INTO live_changes (type, ids)
    VALUES (TG_ARGV[0], CASE WHEN cardinality(found) > 32 THEN '{}' ELSE found END);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
-- That a message is claimed or on its way interests nobody who looks; of a campaign's the campaign alone is named.
CREATE FUNCTION note_messages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE found uuid[]; campaigns uuid[];
BEGIN
  SELECT array_agg(conversation_id) INTO found FROM (
    SELECT DISTINCT conversation_id FROM changed
    WHERE campaign_id IS NULL AND status NOT IN ('claimed', 'sending') LIMIT 33) few;
  IF found IS NOT NULL THEN
    INSERT INTO live_changes (type, ids)
    VALUES ('message', CASE WHEN cardinality(found) > 32 THEN '{}' ELSE found END);
  END IF;
  SELECT array_agg(campaign_id) INTO campaigns FROM (
    SELECT DISTINCT campaign_id FROM changed
    WHERE campaign_id IS NOT NULL AND status NOT IN ('claimed', 'sending') LIMIT 33) few;
  IF campaigns IS NOT NULL THEN
    INSERT INTO live_changes (type, ids)
    VALUES ('campaign', CASE WHEN cardinality(campaigns) > 32 THEN '{}' ELSE campaigns END);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER noted_insert AFTER INSERT ON messages REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_messages();--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON messages REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_messages();--> statement-breakpoint
CREATE TRIGGER noted_insert AFTER INSERT ON conversations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('conversation');--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON conversations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('conversation');--> statement-breakpoint
CREATE TRIGGER noted_insert AFTER INSERT ON campaigns REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('campaign');--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON campaigns REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('campaign');--> statement-breakpoint
CREATE TRIGGER noted_insert AFTER INSERT ON imports REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('import');--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON imports REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('import');--> statement-breakpoint
CREATE TRIGGER noted_insert AFTER INSERT ON templates REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('template');--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON templates REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('template');--> statement-breakpoint
CREATE TRIGGER noted_delete AFTER DELETE ON templates REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('template');--> statement-breakpoint
-- Texts as they are searched: without accents and case, ς as σ. The letters that translate() is given are few, because
-- it looks for each letter of the text among them, and every message received is folded.
CREATE FUNCTION folded(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(replace(lower(regexp_replace(normalize(left(given, 2000), NFKD), '[\u0300-\u036f]', '', 'g')), 'ß', 'ss'),
    'ςøłđı', 'σoldi') $$;--> statement-breakpoint
CREATE INDEX "contacts_words" ON "contacts" USING gin (to_tsvector('simple', folded(name)));--> statement-breakpoint
-- What people said, not what the bot and campaigns say to everybody.
CREATE INDEX "messages_words" ON "messages" USING gin (to_tsvector('simple', folded(body))) WHERE author IN ('shopper', 'agent', 'phone');
