-- DropIndex
DROP INDEX "assignment_task_id_organisation_id_occurrence_key";

-- CreateIndex
CREATE INDEX "assignment_task_id_organisation_id_occurrence_idx" ON "assignment"("task_id", "organisation_id", "occurrence");

-- A unit has one part of a task (of each period); one that was withdrawn may be given again.
CREATE UNIQUE INDEX assignment_once ON "assignment" (task_id, organisation_id, occurrence) WHERE state <> 'withdrawn';

-- A post that shows, and lets answer for, the work handed on to it alone.
ALTER TABLE "membership" DROP CONSTRAINT membership_function;
ALTER TABLE "membership" ADD CONSTRAINT membership_function
  CHECK (function IN ('secretary', 'officer', 'leader', 'administrator', 'observer', 'staff'));
