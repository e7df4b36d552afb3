-- CreateTable
CREATE TABLE "manuscript_step" (
    "conclusion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "client_id" VARCHAR(40) NOT NULL,
    "membership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "step" JSONB NOT NULL,

    CONSTRAINT "manuscript_step_pkey" PRIMARY KEY ("conclusion_id","version")
);

-- CreateTable
CREATE TABLE "manuscript_version" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" VARCHAR(12) NOT NULL,
    "name" VARCHAR(120),
    "membership_ids" UUID[],
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "manuscript" JSONB NOT NULL,

    CONSTRAINT "manuscript_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phrase" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "words" VARCHAR(500) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "phrase_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "manuscript_step_membership_id_idx" ON "manuscript_step"("membership_id");

-- CreateIndex
CREATE INDEX "manuscript_version_conclusion_id_at_id_idx" ON "manuscript_version"("conclusion_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "phrase_organisation_id_words_key" ON "phrase"("organisation_id", "words");

-- AddForeignKey
ALTER TABLE "manuscript_step" ADD CONSTRAINT "manuscript_step_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manuscript_step" ADD CONSTRAINT "manuscript_step_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manuscript_version" ADD CONSTRAINT "manuscript_version_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phrase" ADD CONSTRAINT "phrase_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "manuscript_step" ADD CONSTRAINT manuscript_step_version CHECK (version > 0);
ALTER TABLE "manuscript_version" ADD CONSTRAINT manuscript_version_reason
  CHECK (reason IN ('start', 'writing', 'named', 'restored', 'state'));

-- Frozen with the paper: its steps are not added to, its versions not rewritten once it is issued.
CREATE TRIGGER manuscript_step_frozen BEFORE INSERT OR UPDATE OR DELETE ON "manuscript_step"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();
CREATE TRIGGER manuscript_version_frozen BEFORE UPDATE OR DELETE ON "manuscript_version"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();

-- Whatever moves a written paper on, the words it moved on with are kept; who did it stands in the audit trail.
CREATE FUNCTION keep_manuscript_of_state() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.manuscript_version (id, conclusion_id, version, reason, name, membership_ids, started_at, at, manuscript)
    SELECT pg_catalog.gen_random_uuid(), NEW.id, NEW.manuscript_version, 'state', NEW.state, '{}', v.at, v.at, NEW.manuscript
      FROM (SELECT max(kept.at) AS at FROM public.manuscript_version kept WHERE kept.conclusion_id = NEW.id) v
      WHERE v.at IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER conclusion_keeps_manuscript AFTER UPDATE OF state ON "conclusion"
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state AND NEW.manuscript IS NOT NULL)
  EXECUTE FUNCTION keep_manuscript_of_state();
