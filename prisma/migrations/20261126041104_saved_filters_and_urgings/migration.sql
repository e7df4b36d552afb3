-- CreateTable
CREATE TABLE "saved_filter" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "page" VARCHAR(20) NOT NULL,
    "address" VARCHAR(2000) NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_choice" (
    "person_id" UUID NOT NULL,
    "columns" VARCHAR(300) NOT NULL,

    CONSTRAINT "list_choice_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "urging" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "keeper_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL DEFAULT 'draft',
    "number" VARCHAR(20),
    "symbol" VARCHAR(60),
    "issued_on" DATE,
    "issued_at" TIMESTAMPTZ(3),
    "signer_authority" VARCHAR(200),
    "signer_post" VARCHAR(200),
    "signer_name" VARCHAR(120),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" VARCHAR(260) NOT NULL,
    "docx_sha256" VARCHAR(64),
    "pdf_sha256" VARCHAR(64),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "urging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urging_work" (
    "urging_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "times" INTEGER,
    "due_on" DATE NOT NULL,
    "days_late" INTEGER NOT NULL,

    CONSTRAINT "urging_work_pkey" PRIMARY KEY ("urging_id","assignment_id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,
    "words" VARCHAR(1000),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_filter_person_id_idx" ON "saved_filter"("person_id");

-- CreateIndex
CREATE INDEX "saved_filter_organisation_id_idx" ON "saved_filter"("organisation_id");

-- CreateIndex
CREATE INDEX "urging_organisation_id_state_idx" ON "urging"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "urging_keeper_id_issued_on_idx" ON "urging"("keeper_id", "issued_on");

-- CreateIndex
CREATE INDEX "urging_work_assignment_id_idx" ON "urging_work"("assignment_id");

-- CreateIndex
CREATE INDEX "reminder_membership_id_idx" ON "reminder"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_once_a_day" ON "reminder"("assignment_id", "on_day");

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_choice" ADD CONSTRAINT "list_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging_work" ADD CONSTRAINT "urging_work_urging_id_fkey" FOREIGN KEY ("urging_id") REFERENCES "urging"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging_work" ADD CONSTRAINT "urging_work_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "saved_filter" ADD CONSTRAINT saved_filter_page CHECK (page IN ('tasks', 'matrix'));
ALTER TABLE "urging" ADD CONSTRAINT urging_kind CHECK (kind IN ('urging-slip', 'urging-letter'));
ALTER TABLE "urging" ADD CONSTRAINT urging_state CHECK (
  state = 'draft' AND number IS NULL AND issued_on IS NULL AND issued_at IS NULL
  OR state = 'issued' AND number IS NOT NULL AND symbol IS NOT NULL AND issued_on IS NOT NULL AND issued_at IS NOT NULL
    AND docx_sha256 IS NOT NULL AND pdf_sha256 IS NOT NULL);
ALTER TABLE "urging_work" ADD CONSTRAINT urging_work_times CHECK (times >= 1 AND days_late >= 0);

-- What was numbered and sent stays as it was: the slip and the work on it.
CREATE FUNCTION refuse_rewriting_urging() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state = 'issued' THEN
    RAISE EXCEPTION 'urging % was issued and stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER urging_kept BEFORE UPDATE OR DELETE ON "urging"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_urging();

CREATE FUNCTION refuse_rewriting_urging_work() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM public.urging u
      WHERE u.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.urging_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.urging_id END)
        AND u.state = 'issued') THEN
    RAISE EXCEPTION 'the work on an issued urging stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER urging_work_kept BEFORE INSERT OR UPDATE OR DELETE ON "urging_work"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_urging_work();
