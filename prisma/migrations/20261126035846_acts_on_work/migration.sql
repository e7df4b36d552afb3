-- DropIndex
DROP INDEX "assignment_task_id_organisation_id_occurrence_key";

-- CreateIndex
CREATE INDEX "assignment_task_id_organisation_id_occurrence_idx" ON "assignment"("task_id", "organisation_id", "occurrence");

-- A unit has one part of a task (of each period); one that was withdrawn may be given again.
CREATE UNIQUE INDEX assignment_once ON "assignment" (task_id, organisation_id, occurrence) WHERE state <> 'withdrawn';

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "given_due_on" DATE,
ADD COLUMN     "given_role" VARCHAR(12),
ADD COLUMN     "later" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reopen_asked_on" DATE;

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "corrects_id" UUID,
ADD COLUMN     "day_from" DATE,
ADD COLUMN     "day_to" DATE,
ADD COLUMN     "handed_to_id" UUID,
ADD COLUMN     "letter_number" VARCHAR(60),
ADD COLUMN     "letter_on" DATE,
ALTER COLUMN "act" SET DATA TYPE VARCHAR(24);

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "stopped_from" VARCHAR(12);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "state" VARCHAR(12) NOT NULL DEFAULT 'waiting',
    "obstacle" TEXT,
    "due_before" DATE NOT NULL,
    "asks_for" DATE NOT NULL,
    "approved_for" DATE,
    "asked_on" DATE NOT NULL,
    "decided_on" DATE,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declined_offer" (
    "task_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "declined_offer_pkey" PRIMARY KEY ("task_id","organisation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "extension_asked_by_id_key" ON "extension"("asked_by_id");

-- CreateIndex
CREATE INDEX "extension_assignment_id_idx" ON "extension"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_corrects_id_key" ON "response"("corrects_id");

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_handed_to_id_fkey" FOREIGN KEY ("handed_to_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "response"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declined_offer" ADD CONSTRAINT "declined_offer_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declined_offer" ADD CONSTRAINT "declined_offer_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declined_offer" ADD CONSTRAINT "declined_offer_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "extension" ADD CONSTRAINT extension_state CHECK (state IN ('waiting', 'approved', 'refused', 'taken-back', 'lapsed'));
ALTER TABLE "extension" ADD CONSTRAINT extension_approved CHECK ((state = 'approved') = (approved_for IS NOT NULL));
ALTER TABLE "extension" ADD CONSTRAINT extension_decided CHECK ((state = 'waiting') = (decided_on IS NULL));
ALTER TABLE "extension" ADD CONSTRAINT extension_later CHECK (asks_for > due_before);
-- One request waits at a time.
CREATE UNIQUE INDEX extension_waiting_once ON "extension" (assignment_id) WHERE state = 'waiting';

-- A request is decided once: what was asked, and what was decided on it, stays.
CREATE FUNCTION refuse_rewriting_extension() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state <> 'waiting' OR (NEW.id, NEW.assignment_id, NEW.asked_by_id, NEW.obstacle, NEW.due_before, NEW.asks_for, NEW.asked_on)
    IS DISTINCT FROM (OLD.id, OLD.assignment_id, OLD.asked_by_id, OLD.obstacle, OLD.due_before, OLD.asks_for, OLD.asked_on) THEN
    RAISE EXCEPTION 'an extension is decided once and never rewritten' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER extension_kept BEFORE UPDATE OR DELETE ON "extension"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_extension();
CREATE TRIGGER declined_offer_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "declined_offer"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

-- Of a task of an issued paper, two things may still be decided: that its work needs no check, and from which period it
-- does not recur.
CREATE FUNCTION refuse_task_of_issued_conclusion() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - ARRAY['check_waived_on', 'stopped_from', 'version']
    = to_jsonb(OLD) - ARRAY['check_waived_on', 'stopped_from', 'version'] THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM public.hold_draft(OLD.conclusion_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.hold_draft(NEW.conclusion_id); END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
DROP TRIGGER task_frozen ON "task";
CREATE TRIGGER task_frozen BEFORE INSERT OR UPDATE OR DELETE ON "task"
  FOR EACH ROW EXECUTE FUNCTION refuse_task_of_issued_conclusion();

-- Whom a paper gives its work is settled while it is issued; units that come later are marked as later, and only of a
-- paper that is issued.
CREATE FUNCTION refuse_assignment_out_of_time() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT NEW.later THEN
    PERFORM public.hold_draft(t.conclusion_id) FROM public.task t WHERE t.id = NEW.task_id;
  ELSIF NOT EXISTS (SELECT 1 FROM public.task t JOIN public.conclusion c ON c.id = t.conclusion_id
      WHERE t.id = NEW.task_id AND c.state = 'issued') THEN
    RAISE EXCEPTION 'later work is of an issued paper' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER assignment_given ON "assignment";
CREATE TRIGGER assignment_given BEFORE INSERT ON "assignment"
  FOR EACH ROW EXECUTE FUNCTION refuse_assignment_out_of_time();

-- What an assignment was given as stays. Its role changes with the lead, its deadline when an entry is corrected: only
-- after the history says so, and as it was given is written down beside.
CREATE OR REPLACE FUNCTION refuse_rewriting_assignment() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an assignment is withdrawn, not deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.id, NEW.task_id, NEW.organisation_id, NEW.class_code, NEW.assigned_on, NEW.deadline_kind, NEW.occurrence, NEW.later)
    IS DISTINCT FROM
    (OLD.id, OLD.task_id, OLD.organisation_id, OLD.class_code, OLD.assigned_on, OLD.deadline_kind, OLD.occurrence, OLD.later) THEN
    RAISE EXCEPTION 'what an assignment was given as cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  NEW.given_role := OLD.given_role;
  NEW.given_due_on := OLD.given_due_on;
  IF NEW.role <> OLD.role THEN
    IF NOT EXISTS (SELECT 1 FROM public.response r WHERE r.assignment_id = OLD.id AND r.act = 'change-lead') THEN
      RAISE EXCEPTION 'a role changes with the lead alone' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.given_role := coalesce(OLD.given_role, OLD.role);
  END IF;
  IF NEW.due_on IS DISTINCT FROM OLD.due_on THEN
    IF NOT EXISTS (SELECT 1 FROM public.response r WHERE r.assignment_id = OLD.id AND r.act = 'correct-deadline'
        AND r.day_from = OLD.due_on AND r.day_to = NEW.due_on) THEN
      RAISE EXCEPTION 'a first deadline is corrected, never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.given_due_on := coalesce(OLD.given_due_on, OLD.due_on);
  END IF;
  RETURN NEW;
END $$;

-- Work without a last day was looked at by nobody: a word is asked for by the day its paper names, else by the end of the
-- quarter in which something was last said of it.
UPDATE "assignment" a SET review_on = coalesce(t.review_on, (date_trunc('quarter', greatest(a.assigned_on,
    coalesce((SELECT max((r.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) FROM "response" r WHERE r.assignment_id = a.id), a.assigned_on)))
    + interval '3 months - 1 day')::date)
  FROM "task" t WHERE t.id = a.task_id AND a.due_on IS NULL AND a.review_on IS NULL;

-- A post that shows, and lets answer for, the work handed on to it alone.
ALTER TABLE "membership" DROP CONSTRAINT membership_function;
ALTER TABLE "membership" ADD CONSTRAINT membership_function
  CHECK (function IN ('secretary', 'officer', 'leader', 'administrator', 'observer', 'staff'));
