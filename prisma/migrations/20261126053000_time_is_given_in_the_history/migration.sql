-- A deadline moves by what the history says: an extension that was approved, or a later paper that is followed.
CREATE FUNCTION refuse_time_given_by_nobody() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.approved_due_on IS DISTINCT FROM OLD.approved_due_on
    AND NOT EXISTS (SELECT 1 FROM public.extension e
      WHERE e.assignment_id = OLD.id AND e.state = 'approved' AND e.approved_for = NEW.approved_due_on)
    AND NOT EXISTS (SELECT 1 FROM public.response r
      WHERE r.assignment_id = OLD.id AND r.act = 'postpone' AND r.day_to = NEW.approved_due_on) THEN
    RAISE EXCEPTION 'time is given in the history first' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_time_given BEFORE UPDATE OF approved_due_on ON "assignment"
  FOR EACH ROW EXECUTE FUNCTION refuse_time_given_by_nobody();

-- What somebody was told stays theirs and as it was: it is read, and mailed, no more.
CREATE FUNCTION refuse_rewriting_notice() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['read_at', 'mail'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['read_at', 'mail'] THEN
    RAISE EXCEPTION 'a notice is read, never rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER notice_kept BEFORE UPDATE ON "notice"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_notice();
