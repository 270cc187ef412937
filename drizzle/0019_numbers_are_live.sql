CREATE TRIGGER noted_insert AFTER INSERT ON channels REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('channel');--> statement-breakpoint
CREATE TRIGGER noted_update AFTER UPDATE ON channels REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_rows('channel');
