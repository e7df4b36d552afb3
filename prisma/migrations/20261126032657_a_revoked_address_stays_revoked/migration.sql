-- A secret address of a calendar is somebody's for good, and one that was revoked is never answered again.
CREATE FUNCTION refuse_changing_feed() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL OR (NEW.id, NEW.account_id, NEW.secret_hash, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.account_id, OLD.secret_hash, OLD.created_at) THEN
    RAISE EXCEPTION 'calendar feed % stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calendar_feed_kept BEFORE UPDATE ON "calendar_feed" FOR EACH ROW EXECUTE FUNCTION refuse_changing_feed();
