-- What was said of a paper on its way stays as it was said, whatever the application says.

-- A step is written only when the paper has just taken it: it leads from where the steps before it ended (in or out,
-- counted, since two may bear one time) to where the paper is; an issued paper has gone its last.
CREATE FUNCTION keep_paper_moves() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  now_state text;
  is_there boolean;
BEGIN
  SELECT c.state INTO now_state FROM public.conclusion c WHERE c.id = NEW.conclusion_id FOR SHARE;
  SELECT coalesce(sum((m.to_state = NEW.from_state)::int - (m.from_state = NEW.from_state)::int), 0)
      + (NEW.from_state = 'draft')::int = 1
    INTO is_there FROM public.paper_move m WHERE m.conclusion_id = NEW.conclusion_id;
  IF now_state IS DISTINCT FROM NEW.to_state OR NEW.from_state = NEW.to_state OR NOT is_there THEN
    RAISE EXCEPTION 'paper % did not go from % to %', NEW.conclusion_id, NEW.from_state, NEW.to_state
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paper_move_taken BEFORE INSERT ON "paper_move"
  FOR EACH ROW EXECUTE FUNCTION keep_paper_moves();

-- What was written here stays so, and is issued only when signed; under a signature neither signer nor keeper changes.
CREATE FUNCTION keep_paper_origin() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.origin = 'written' AND NEW.origin <> 'written' THEN
    RAISE EXCEPTION 'paper % was written here', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state IN ('submitted', 'signed') AND NEW.state IN (OLD.state, 'issued')
    AND (NEW.signer_id, NEW.keeper_id, NEW.signed_sha256) IS DISTINCT FROM (OLD.signer_id, OLD.keeper_id, OLD.signed_sha256) THEN
    RAISE EXCEPTION 'paper % is under signature', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_paper_origin BEFORE UPDATE ON "conclusion" FOR EACH ROW EXECUTE FUNCTION keep_paper_origin();

-- Nor does what was signed with the text: Nơi nhận, what it says of earlier papers, the steps of its writing.
CREATE FUNCTION hold_unsigned(paper uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_state text;
BEGIN
  SELECT c.state INTO found_state FROM public.conclusion c WHERE c.id = paper FOR SHARE;
  IF found_state IN ('submitted', 'signed') THEN
    RAISE EXCEPTION 'paper % is under signature', paper USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;
CREATE FUNCTION refuse_part_of_signed() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM public.hold_unsigned((to_jsonb(OLD) ->> TG_ARGV[0])::uuid); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.hold_unsigned((to_jsonb(NEW) ->> TG_ARGV[0])::uuid); END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER recipient_signed BEFORE INSERT OR UPDATE OR DELETE ON "recipient"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_signed('conclusion_id');
CREATE TRIGGER paper_relation_signed BEFORE INSERT OR UPDATE OR DELETE ON "paper_relation"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_signed('later_id');
CREATE TRIGGER manuscript_step_signed BEFORE INSERT OR UPDATE OR DELETE ON "manuscript_step"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_signed('conclusion_id');
CREATE FUNCTION refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM public.hold_unsigned(r.later_id) FROM public.paper_relation r
    WHERE r.id IN ((to_jsonb(OLD) ->> 'relation_id')::uuid, (to_jsonb(NEW) ->> 'relation_id')::uuid);
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER task_change_signed BEFORE INSERT OR UPDATE OR DELETE ON "task_change"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed();

-- A kept version stays as it was kept, but for the writing of these minutes; once the words are locked only the paper's
-- own steps keep one more. It goes with its draft.
CREATE FUNCTION keep_manuscript_version() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF pg_trigger_depth() = 1 AND EXISTS (SELECT 1 FROM public.conclusion c
        WHERE c.id = NEW.conclusion_id AND c.state NOT IN ('draft', 'in-review') FOR SHARE) THEN
      RAISE EXCEPTION 'paper % is under signature or issued', NEW.conclusion_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.reason <> 'writing'
      OR (NEW.id, NEW.conclusion_id, NEW.reason) IS DISTINCT FROM (OLD.id, OLD.conclusion_id, OLD.reason))
    OR TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM public.conclusion c WHERE c.id = OLD.conclusion_id) THEN
    RAISE EXCEPTION 'a kept version stays as it was kept' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER manuscript_version_kept BEFORE INSERT OR UPDATE OR DELETE ON "manuscript_version"
  FOR EACH ROW EXECUTE FUNCTION keep_manuscript_version();

-- A round of asking: opened while the paper stands in review, closed once, gone only with its draft.
CREATE FUNCTION keep_review() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_state text;
BEGIN
  SELECT c.state INTO found_state FROM public.conclusion c
    WHERE c.id = CASE TG_OP WHEN 'INSERT' THEN NEW.conclusion_id ELSE OLD.conclusion_id END FOR SHARE;
  IF TG_OP = 'DELETE' AND found_state IS NOT NULL OR TG_OP = 'INSERT' AND found_state IS DISTINCT FROM 'in-review' THEN
    RAISE EXCEPTION 'a review is opened in review and stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.closed_at IS NOT NULL
      OR (NEW.id, NEW.conclusion_id, NEW.opened_by_id, NEW.opened_by_name, NEW.note, NEW.silence_agrees, NEW.opened_at)
        IS DISTINCT FROM
        (OLD.id, OLD.conclusion_id, OLD.opened_by_id, OLD.opened_by_name, OLD.note, OLD.silence_agrees, OLD.opened_at)) THEN
    RAISE EXCEPTION 'a review stays as it was opened, and closed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER review_kept BEFORE INSERT OR UPDATE OR DELETE ON "review"
  FOR EACH ROW EXECUTE FUNCTION keep_review();

-- What is asked, answered and commented is so while the round is open; what becomes of a comment, until the issue.
CREATE FUNCTION keep_review_part() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  round record;
  settles boolean := false;
BEGIN
  SELECT v.id, v.closed_at, c.state INTO round FROM public.review v JOIN public.conclusion c ON c.id = v.conclusion_id
    WHERE v.id = CASE TG_OP WHEN 'INSERT' THEN NEW.review_id ELSE OLD.review_id END FOR SHARE;
  IF TG_OP = 'DELETE' AND round.id IS NULL THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' THEN
    settles := TG_TABLE_NAME = 'review_comment' AND round.state <> 'issued'
      AND to_jsonb(NEW) - '{outcome,outcome_words,outcome_by_name,outcome_at}'::text[]
        = to_jsonb(OLD) - '{outcome,outcome_words,outcome_by_name,outcome_at}'::text[];
    IF TG_TABLE_NAME = 'review_asked' AND round.closed_at IS NULL
      AND to_jsonb(NEW) - '{answer,words,answered_by_name,answered_at,reminded_at}'::text[]
        = to_jsonb(OLD) - '{answer,words,answered_by_name,answered_at,reminded_at}'::text[] THEN settles := true; END IF;
  END IF;
  IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND NOT settles OR TG_OP = 'INSERT' AND round.closed_at IS NOT NULL THEN
    RAISE EXCEPTION 'what was asked and answered stays as it was said' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_asked_kept BEFORE INSERT OR UPDATE OR DELETE ON "review_asked"
  FOR EACH ROW EXECUTE FUNCTION keep_review_part();
CREATE TRIGGER review_comment_kept BEFORE INSERT OR UPDATE OR DELETE ON "review_comment"
  FOR EACH ROW EXECUTE FUNCTION keep_review_part();

-- A book stays its issuer's and its symbol's; a number is given only to a paper of both that is issued, and what is sent
-- is issued. Both are written just before the paper is, so they are looked at when the transaction ends.
CREATE FUNCTION keep_number_book() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.issuer_id, NEW.symbol, NEW.kind) IS DISTINCT FROM (OLD.id, OLD.issuer_id, OLD.symbol, OLD.kind) THEN
    RAISE EXCEPTION 'book % stays its issuer''s', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER number_book_kept BEFORE UPDATE ON "number_book" FOR EACH ROW EXECUTE FUNCTION keep_number_book();
CREATE FUNCTION check_number_given() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.conclusion_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM public.conclusion c JOIN public.number_book b
      ON b.issuer_id = c.issuer_id AND b.symbol = c.symbol
      WHERE c.id = NEW.conclusion_id AND b.id = NEW.book_id AND c.state = 'issued'
        AND lower(c.number) ~ ('^\s*0*' || NEW.number || '\s?' || lower(NEW.suffix) || '\s*$')) THEN
    RAISE EXCEPTION 'number % is given to an issued paper that bears it', NEW.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER number_entry_given AFTER INSERT OR UPDATE ON "number_entry" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_number_given();
CREATE FUNCTION check_delivery_issued() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.conclusion c WHERE c.id = NEW.conclusion_id AND c.state = 'issued') THEN
    RAISE EXCEPTION 'only what is issued is sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER delivery_issued AFTER INSERT ON "delivery" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_delivery_issued();
