CREATE TABLE "contact_words" (
	"contact_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
-- What each row of a file costs: its consent no longer bears a key that is longer than all it says (an import's rows
-- are written once, by their chunk's cursor), and nobody asks for an identity by its number.
ALTER TABLE "consents" ALTER COLUMN "dedupe_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_identities" DROP CONSTRAINT "contact_identities_pkey";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "named_line" integer DEFAULT 0;--> statement-breakpoint
UPDATE "imports" SET "named_line" = NULL;--> statement-breakpoint
-- The words of names in a table of their own: those of an import's contacts follow when its file is in.
DROP INDEX "contacts_words";--> statement-breakpoint
INSERT INTO "contact_words" SELECT id, to_tsvector('simple', folded(name)) FROM "contacts" WHERE name IS NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_words_words" ON "contact_words" USING gin ("words");--> statement-breakpoint
CREATE FUNCTION note_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name IS NULL THEN
    DELETE FROM contact_words WHERE contact_id = NEW.id;
  ELSE
    INSERT INTO contact_words (contact_id, words) VALUES (NEW.id, to_tsvector('simple', folded(NEW.name)))
    ON CONFLICT (contact_id) DO UPDATE SET words = excluded.words;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION forget_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM contact_words w USING gone WHERE w.contact_id = gone.id;
  RETURN NULL;
END $$;--> statement-breakpoint
-- Whoever sets names_later sees to it that the names follow.
CREATE TRIGGER named_insert AFTER INSERT ON contacts FOR EACH ROW
  WHEN (NEW.name IS NOT NULL AND current_setting('kalathi.names_later', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION note_name();--> statement-breakpoint
CREATE TRIGGER named_update AFTER UPDATE OF name ON contacts FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_name();--> statement-breakpoint
CREATE TRIGGER named_delete AFTER DELETE ON contacts REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_names();
