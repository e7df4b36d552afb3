-- A version of a written paper is kept by each of its moves: the move knows who made it and when.
DROP TRIGGER conclusion_keeps_manuscript ON "conclusion";
DROP FUNCTION keep_manuscript_of_state();

CREATE FUNCTION keep_manuscript_of_move() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.manuscript_version (id, conclusion_id, version, reason, name, membership_ids, started_at, at, manuscript)
    SELECT pg_catalog.gen_random_uuid(), c.id, c.manuscript_version, 'state', NEW.to_state,
        pg_catalog.array_remove(ARRAY[NEW.by_membership_id], NULL), NEW.at, NEW.at, c.manuscript
      FROM public.conclusion c WHERE c.id = NEW.conclusion_id AND c.manuscript IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER paper_move_keeps_manuscript AFTER INSERT ON "paper_move"
  FOR EACH ROW EXECUTE FUNCTION keep_manuscript_of_move();
