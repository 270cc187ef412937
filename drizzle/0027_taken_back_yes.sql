ALTER TABLE "consents" ALTER COLUMN "granted" DROP NOT NULL;--> statement-breakpoint
-- What was taken back so far stood as a no, which nobody had said.
UPDATE "consents" SET "granted" = NULL WHERE "source" LIKE 'import_undo:%';
