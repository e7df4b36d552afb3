-- CreateTable
CREATE TABLE "task_form" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "keeper_id" UUID NOT NULL,
    "email" VARCHAR(200),
    "made_on" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_name" VARCHAR(260) NOT NULL,

    CONSTRAINT "task_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_form_row" (
    "form_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "taken_from_id" UUID,

    CONSTRAINT "task_form_row_pkey" PRIMARY KEY ("form_id","assignment_id")
);

-- CreateTable
CREATE TABLE "task_form_return" (
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "entries" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "task_form_return_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_form_organisation_id_idx" ON "task_form"("organisation_id");

-- CreateIndex
CREATE INDEX "task_form_keeper_id_made_at_idx" ON "task_form"("keeper_id", "made_at");

-- CreateIndex
CREATE INDEX "task_form_row_assignment_id_idx" ON "task_form_row"("assignment_id");

-- CreateIndex
CREATE INDEX "task_form_row_taken_from_id_idx" ON "task_form_row"("taken_from_id");

-- CreateIndex
CREATE INDEX "task_form_return_membership_id_idx" ON "task_form_return"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_form_return_form_id_sha256_key" ON "task_form_return"("form_id", "sha256");

-- AddForeignKey
ALTER TABLE "task_form" ADD CONSTRAINT "task_form_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form" ADD CONSTRAINT "task_form_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form_row" ADD CONSTRAINT "task_form_row_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "task_form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form_row" ADD CONSTRAINT "task_form_row_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form_row" ADD CONSTRAINT "task_form_row_taken_from_id_fkey" FOREIGN KEY ("taken_from_id") REFERENCES "task_form_return"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form_return" ADD CONSTRAINT "task_form_return_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "task_form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_form_return" ADD CONSTRAINT "task_form_return_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A row is taken once and stays taken; what was asked for in it stays.
CREATE FUNCTION refuse_rewriting_form_row() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.taken_at IS NOT NULL
    OR (NEW.form_id, NEW.assignment_id, NEW.ordinal, NEW.version)
      IS DISTINCT FROM (OLD.form_id, OLD.assignment_id, OLD.ordinal, OLD.version) THEN
    RAISE EXCEPTION 'a row of a form is taken once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_form_row_kept BEFORE UPDATE ON "task_form_row"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_form_row();
ALTER TABLE "task_form_row" ADD CONSTRAINT task_form_row_taken CHECK ((taken_at IS NULL) = (taken_from_id IS NULL));
