ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_import_id_imports_id_fk";
--> statement-breakpoint
DROP INDEX "import_rows_contact";--> statement-breakpoint
DROP INDEX "import_rows_of_contact";--> statement-breakpoint
CREATE INDEX "import_rows_contact_import" ON "import_rows" USING btree ("contact_id","import_id") WHERE contact_id is not null;