-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "approved_due_on" DATE;

-- CreateTable
CREATE TABLE "paper_relation" (
    "id" UUID NOT NULL,
    "later_id" UUID NOT NULL,
    "earlier_id" UUID NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "note" VARCHAR(1000),

    CONSTRAINT "paper_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_change" (
    "relation_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "act" VARCHAR(12) NOT NULL,
    "due_on" DATE,
    "words" VARCHAR(1000),

    CONSTRAINT "task_change_pkey" PRIMARY KEY ("relation_id","task_id")
);

-- CreateIndex
CREATE INDEX "paper_relation_earlier_id_idx" ON "paper_relation"("earlier_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_relation_later_id_earlier_id_key" ON "paper_relation"("later_id", "earlier_id");

-- CreateIndex
CREATE INDEX "task_change_task_id_idx" ON "task_change"("task_id");

-- AddForeignKey
ALTER TABLE "paper_relation" ADD CONSTRAINT "paper_relation_later_id_fkey" FOREIGN KEY ("later_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_relation" ADD CONSTRAINT "paper_relation_earlier_id_fkey" FOREIGN KEY ("earlier_id") REFERENCES "conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_change" ADD CONSTRAINT "task_change_relation_id_fkey" FOREIGN KEY ("relation_id") REFERENCES "paper_relation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_change" ADD CONSTRAINT "task_change_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "paper_relation" ADD CONSTRAINT paper_relation_kind CHECK (kind IN ('replaces', 'amends', 'corrects', 'withdraws'));
ALTER TABLE "paper_relation" ADD CONSTRAINT paper_relation_other CHECK (later_id <> earlier_id);
ALTER TABLE "task_change" ADD CONSTRAINT task_change_act CHECK (act IN ('postpone', 'stretch', 'withdraw', 'change'));
ALTER TABLE "task_change" ADD CONSTRAINT task_change_due CHECK ((act IN ('postpone', 'stretch')) = (due_on IS NOT NULL));

-- What a paper says of an earlier one is frozen with it.
CREATE FUNCTION refuse_relation_of_issued() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM public.hold_draft(OLD.later_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.hold_draft(NEW.later_id); END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER paper_relation_frozen BEFORE INSERT OR UPDATE OR DELETE ON "paper_relation"
  FOR EACH ROW EXECUTE FUNCTION refuse_relation_of_issued();
CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM public.hold_draft(r.later_id) FROM public.paper_relation r WHERE r.id = OLD.relation_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM public.hold_draft(r.later_id) FROM public.paper_relation r WHERE r.id = NEW.relation_id;
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER task_change_frozen BEFORE INSERT OR UPDATE OR DELETE ON "task_change"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
