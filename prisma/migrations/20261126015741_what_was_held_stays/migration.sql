-- What was held, sent and answered stays as it was, whatever the application says.

-- A meeting people know of is cancelled, not deleted: its remarks, reports and letter would go with it.
CREATE FUNCTION refuse_deleting_meeting() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'planned' THEN
    RAISE EXCEPTION 'meeting % stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER meeting_kept BEFORE DELETE ON "meeting" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_meeting();

-- What was noted and called of a closed meeting stays until it is opened again.
CREATE FUNCTION refuse_part_of_closed() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM public.meeting m WHERE m.id = OLD.meeting_id AND m.state = 'closed')
    OR TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM public.meeting m WHERE m.id = NEW.meeting_id AND m.state = 'closed') THEN
    RAISE EXCEPTION 'the meeting is closed, its record stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER remark_kept BEFORE INSERT OR UPDATE OR DELETE ON "remark"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_closed();
CREATE TRIGGER seat_kept BEFORE DELETE OR UPDATE OF meeting_id, organisation_id, name, post, answer, presence, arrived_at, left_at,
  absence_reason, substitute_name, substitute_post ON "seat" FOR EACH ROW EXECUTE FUNCTION refuse_part_of_closed();

-- How a task stood is written while the meeting closes, and thrown away when it is opened again; not in between.
CREATE FUNCTION refuse_rewriting_standing() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.stood IS NOT NULL AND EXISTS (SELECT 1 FROM public.meeting m WHERE m.id = OLD.meeting_id AND m.state = 'closed') THEN
    RAISE EXCEPTION 'the meeting is closed, its record stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER look_back_kept BEFORE UPDATE OR DELETE ON "look_back"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_standing();

-- A report that was sent is given back, not rewritten; its lines only learn which proposal they became.
CREATE FUNCTION refuse_rewriting_report() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'sent' THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
  IF TG_OP = 'DELETE' OR NEW.state NOT IN ('sent', 'returned')
    OR (NEW.id, NEW.meeting_id, NEW.organisation_id, NEW.results, NEW.difficulties, NEW.next_plan, NEW.sent_at, NEW.sent_by_name)
      IS DISTINCT FROM
      (OLD.id, OLD.meeting_id, OLD.organisation_id, OLD.results, OLD.difficulties, OLD.next_plan, OLD.sent_at, OLD.sent_by_name) THEN
    RAISE EXCEPTION 'report % was sent and stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_report_kept BEFORE UPDATE OR DELETE ON "unit_report"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_report();
CREATE FUNCTION refuse_line_of_sent() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  is_named boolean := TG_OP = 'UPDATE'
    AND (NEW.id, NEW.report_id, NEW.ordinal, NEW.words) IS NOT DISTINCT FROM (OLD.id, OLD.report_id, OLD.ordinal, OLD.words);
BEGIN
  IF NOT is_named AND EXISTS (SELECT 1 FROM public.unit_report u WHERE u.state = 'sent'
    AND u.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.report_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.report_id END)) THEN
    RAISE EXCEPTION 'the report was sent and stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER unit_report_proposal_kept BEFORE INSERT OR UPDATE OR DELETE ON "unit_report_proposal"
  FOR EACH ROW EXECUTE FUNCTION refuse_line_of_sent();

-- A letter keeps the number it was sent under.
CREATE FUNCTION refuse_rewriting_letter() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.called_at IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.called_at IS NULL OR NEW.meeting_id <> OLD.meeting_id)
    OR TG_OP = 'UPDATE' AND OLD.number IS NOT NULL
      AND (NEW.number, NEW.symbol, NEW.issued_on) IS DISTINCT FROM (OLD.number, OLD.symbol, OLD.issued_on) THEN
    RAISE EXCEPTION 'the letter was sent and stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER invitation_kept BEFORE UPDATE OR DELETE ON "invitation"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_letter();

-- A proposal keeps its place in the register; rounds only follow one another; what was answered keeps its words.
CREATE FUNCTION refuse_rewriting_proposal() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.territory_id, NEW.year, NEW.number, NEW.entered_by_id, NEW.raised_on, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.territory_id, OLD.year, OLD.number, OLD.entered_by_id, OLD.raised_on, OLD.created_at)
    OR NEW.round NOT IN (OLD.round, OLD.round + 1)
    OR OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
    OR NEW.text <> OLD.text AND EXISTS (SELECT 1 FROM public.answer_link l JOIN public.answer a ON a.id = l.answer_id
      WHERE l.proposal_id = OLD.id AND a.state = 'published') THEN
    RAISE EXCEPTION 'proposal % stays as it was raised', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER proposal_kept BEFORE UPDATE ON "proposal" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_proposal();

-- Nor is a file added to what was answered.
CREATE FUNCTION refuse_file_of_published() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM public.answer a WHERE a.id = NEW.answer_id AND a.state = 'published') THEN
    RAISE EXCEPTION 'a published answer stays as it is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_file_added BEFORE INSERT ON "proposal_file"
  FOR EACH ROW EXECUTE FUNCTION refuse_file_of_published();
