-- CreateTable
CREATE TABLE "letterhead" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "letterhead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_file" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "file_id" UUID NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "facts" JSONB NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letterhead_organisation_id_starts_on_key" ON "letterhead"("organisation_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "paper_file_file_id_key" ON "paper_file"("file_id");

-- CreateIndex
CREATE INDEX "paper_file_conclusion_id_idx" ON "paper_file"("conclusion_id");

-- CreateIndex
CREATE INDEX "paper_file_added_by_id_idx" ON "paper_file"("added_by_id");

-- AddForeignKey
ALTER TABLE "letterhead" ADD CONSTRAINT "letterhead_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand.

ALTER TABLE "paper_file" ADD CONSTRAINT paper_file_kind CHECK (kind IN ('signed'));

-- A file is the record of a paper only once nobody can change the paper any more.
CREATE FUNCTION refuse_file_of_open_paper() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM public.conclusion c WHERE c.id = NEW.conclusion_id AND c.state IN ('signed', 'issued') FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a file belongs only to a paper that is signed or issued' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paper_file_of_record BEFORE INSERT ON "paper_file"
  FOR EACH ROW EXECUTE FUNCTION refuse_file_of_open_paper();
CREATE TRIGGER paper_file_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "paper_file"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
