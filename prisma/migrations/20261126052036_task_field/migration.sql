-- AlterTable
ALTER TABLE "task" ADD COLUMN     "field" VARCHAR(120);

ALTER TABLE "task" ADD CONSTRAINT task_field_said CHECK (field <> '');

-- Of a task of an issued paper, three things may still be decided: its field, that its work needs no check, and from which
-- period it does not recur.
CREATE OR REPLACE FUNCTION refuse_task_of_issued_conclusion() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - ARRAY['check_waived_on', 'stopped_from', 'field', 'version']
    = to_jsonb(OLD) - ARRAY['check_waived_on', 'stopped_from', 'field', 'version'] THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM public.hold_draft(OLD.conclusion_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.hold_draft(NEW.conclusion_id); END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
