-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "day" DATE,
ADD COLUMN     "hash" BYTEA,
ADD COLUMN     "ordinal" INTEGER,
ADD COLUMN     "previous_hash" BYTEA;

-- CreateTable
CREATE TABLE "paper_grant" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_grant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_grant_conclusion_id_membership_id_idx" ON "paper_grant"("conclusion_id", "membership_id");

-- CreateIndex
CREATE INDEX "paper_grant_membership_id_idx" ON "paper_grant"("membership_id");

-- CreateIndex
CREATE INDEX "paper_grant_granted_by_id_idx" ON "paper_grant"("granted_by_id");

-- AddForeignKey
ALTER TABLE "paper_grant" ADD CONSTRAINT "paper_grant_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_grant" ADD CONSTRAINT "paper_grant_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_grant" ADD CONSTRAINT "paper_grant_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand.

-- One person reads by one grant at a time.
CREATE UNIQUE INDEX paper_grant_once ON "paper_grant" (conclusion_id, membership_id) WHERE ended_at IS NULL;

-- What a row of the audit trail hashes to: all that stands in it but the hash. Columns added later are empty in the rows
-- before them and left out, so that old hashes still hold. Times are written in UTC whatever the session's zone.
CREATE FUNCTION audit_entry_hash(entry audit_entry) RETURNS bytea LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
  SELECT sha256(convert_to((
    SELECT jsonb_object_agg(field.key, field.value) FROM jsonb_each(to_jsonb(entry) - 'hash') AS field
    WHERE field.value <> 'null'::jsonb)::text, 'UTF8'))
$$;

-- Each row carries its number within its territory and day and the hash of the row before; the first of a day that of
-- the last day before it. Whoever inserts waits for who inserted before to be done: there is one order.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || coalesce(NEW.territory_id::text, ''), 0));
  NEW.day := (NEW.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
  SELECT e.day, e.ordinal, e.hash INTO last FROM public.audit_entry e
    WHERE e.territory_id IS NOT DISTINCT FROM NEW.territory_id ORDER BY e.day DESC, e.ordinal DESC LIMIT 1;
  -- a clock set back does not break the chain: the row stands in the chain's last day, its own time in "at"
  IF last.day > NEW.day THEN NEW.day := last.day; END IF;
  NEW.ordinal := CASE WHEN last.day = NEW.day THEN last.ordinal + 1 ELSE 1 END;
  NEW.previous_hash := coalesce(last.hash, '\x'::bytea);
  NEW.hash := public.audit_entry_hash(NEW);
  RETURN NEW;
END $$;

-- The rows that are there already, in the order of their making.
ALTER TABLE "audit_entry" DISABLE TRIGGER audit_entry_kept;
DO $$
DECLARE
  entry public.audit_entry;
  last_territory uuid;
  last_day date;
  last_hash bytea;
  number int;
  is_first boolean := true;
BEGIN
  FOR entry IN SELECT * FROM public.audit_entry ORDER BY territory_id NULLS FIRST, at, id LOOP
    IF is_first OR entry.territory_id IS DISTINCT FROM last_territory THEN
      last_day := NULL; last_hash := '\x'::bytea; number := 0;
    END IF;
    is_first := false;
    entry.day := (entry.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
    number := CASE WHEN entry.day = last_day THEN number + 1 ELSE 1 END;
    entry.ordinal := number;
    entry.previous_hash := last_hash;
    entry.hash := public.audit_entry_hash(entry);
    UPDATE public.audit_entry SET day = entry.day, ordinal = entry.ordinal, previous_hash = entry.previous_hash,
      hash = entry.hash WHERE id = entry.id;
    last_territory := entry.territory_id; last_day := entry.day; last_hash := entry.hash;
  END LOOP;
END $$;
ALTER TABLE "audit_entry" ENABLE TRIGGER audit_entry_kept;

CREATE TRIGGER audit_entry_chained BEFORE INSERT ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
ALTER TABLE "audit_entry" ADD CONSTRAINT audit_entry_chain
  CHECK (day IS NOT NULL AND ordinal IS NOT NULL AND previous_hash IS NOT NULL AND hash IS NOT NULL);
CREATE UNIQUE INDEX audit_entry_order ON "audit_entry" (territory_id, day, ordinal) NULLS NOT DISTINCT;
