-- What each row of a file costs: its consent no longer bears a key that is longer than all it says (an import's rows
-- are written once, by their chunk's cursor), and nobody asks for an identity by its number.
ALTER TABLE "consents" ALTER COLUMN "dedupe_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_identities" DROP CONSTRAINT "contact_identities_pkey";
